'use client'

import { useEffect, useState } from 'react'

/** Whether the page has come to life: before that a tap is lost, and the browser sends a form by itself. */
export const useAlive = (): boolean => {
  const [isAlive, setAlive] = useState(false)
  useEffect(() => setAlive(true), [])
  return isAlive
}
