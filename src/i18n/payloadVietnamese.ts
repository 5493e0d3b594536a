/** Payload's own Vietnamese where an officer would stumble over it. */
export const mendedVietnamese = {
  error: {
    followingFieldsInvalid_one: 'Mục sau chưa đúng:',
    followingFieldsInvalid_other: 'Các mục sau chưa đúng:',
    notAllowedToPerformAction: 'Anh/chị không có quyền thực hiện việc này.',
    notFound: 'Không tìm thấy nội dung này.',
  },
  validation: { required: 'Cần nhập mục này.' },
}
