// Each rule that is set here says why.
export default {
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Our own stylesheets come from where the page comes from; a checksum guards what comes from others.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A page is named as its goal or its area was decided. Cut short, two pages could have the same name.
    'long-title': 'off',
  },
};
