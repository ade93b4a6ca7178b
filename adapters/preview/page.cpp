// SPDX-License-Identifier: MIT
#include "adapters/preview/page.hpp"

extern "C" {
extern const char frontdesk_page_html[], frontdesk_page_html_end[];
extern const char frontdesk_page_css[], frontdesk_page_css_end[];
extern const char frontdesk_page_js[], frontdesk_page_js_end[];
}

namespace frontdesk {
namespace {

std::string_view between(const char* begin, const char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

}  // namespace

std::string_view page_html() { return between(frontdesk_page_html, frontdesk_page_html_end); }
std::string_view page_css() { return between(frontdesk_page_css, frontdesk_page_css_end); }
std::string_view page_js() { return between(frontdesk_page_js, frontdesk_page_js_end); }

}  // namespace frontdesk
