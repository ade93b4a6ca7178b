/* SPDX-License-Identifier: MIT */
/* The page's files, as they are, between two labels each. */
    .section .rodata
    .global frontdesk_page_html, frontdesk_page_html_end
    .global frontdesk_page_css, frontdesk_page_css_end
    .global frontdesk_page_js, frontdesk_page_js_end
frontdesk_page_html:
    .incbin "adapters/preview/page/index.html"
frontdesk_page_html_end:
    .byte 0
frontdesk_page_css:
    .incbin "adapters/preview/page/page.css"
frontdesk_page_css_end:
    .byte 0
frontdesk_page_js:
    .incbin "adapters/preview/page/page.js"
frontdesk_page_js_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
