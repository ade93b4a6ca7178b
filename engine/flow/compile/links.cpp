// SPDX-License-Identifier: MIT
// Addresses of pages, pictures and files; and the files of the bot's own folder.
#include <algorithm>

#include "engine/flow/compile/context.hpp"
#include "engine/flow/nearest.hpp"
#include "engine/flow/scalars.hpp"

namespace frontdesk {

namespace {

constexpr std::string_view folder_of_assets = "assets/";

void tell_not_https(Context& context, const Node& node) {
    const std::string word = read_word(node);
    auto told =
        context.report.error("not-https", mark_of(node),
                             {"\"{}\" is not the address of a page", "\"{}\" to nie adres strony"}, word);
    if (const std::string meant = with_https(word); is_https(meant))
        told.advise({"write:  {}", "napisz:  {}"}, meant);
    else
        told.advise({"write it in full:  https://www.example.com/page",
                     "napisz w całości:  https://www.example.com/strona"});
}

// An address may end in placeholders; the host is written out, for customers' words must not choose it.
bool is_address(std::string_view word) {
    const auto brace = word.find('{');
    if (brace == std::string_view::npos) return is_https(word);
    const std::string_view fixed = word.substr(0, brace);
    const auto path = fixed.find_first_of("/?#", std::min(fixed.size(), std::string_view("https://").size()));
    return path != std::string_view::npos && is_https(fixed);
}

void tell_unknown_file(Context& context, const NodeEntry& entry, const Node& node) {
    const std::string word = read_word(node);
    auto told = context.report.error(
        "unknown-file", mark_of(node),
        {"there is no file \"{}\" in the bot's folder", "w folderze bota nie ma pliku \"{}\""}, word);
    const auto& files = context.folder.assets;
    auto near = nearest(word, files);
    if (!near && !word.starts_with(folder_of_assets))
        near = nearest(std::string(folder_of_assets) + word, files);
    if (near) {
        told.advise({"did you mean:  {}: {}", "czy chodziło o:  {}: {}"}, entry.key, *near);
        return;
    }
    told.advise({"put it into the folder assets, and write, for example:  {}: assets/cake.png",
                 "włóż go do folderu assets i napisz na przykład:  {}: assets/tort.png"},
                entry.key);
    told.advise({"or write an address, for example:  https://www.example.com/cake.png",
                 "albo podaj adres, na przykład:  https://www.example.com/tort.png"});
}

void check_media(Context& context, const NodeEntry& entry, const Node& node) {
    const std::string word = read_word(node);
    if (is_address(word)) return;
    if (word.find("://") != std::string::npos) {
        tell_not_https(context, node);
        return;
    }
    const auto& files = context.folder.assets;
    if (!std::binary_search(files.begin(), files.end(), word)) tell_unknown_file(context, entry, node);
}

// Calls `check` with the text, or that of each language.
template <class Check>
void each_text(const NodeEntry& entry, Check check) {
    if (entry.value.kind == Node::Kind::text) check(entry.value);
    for (const NodeEntry& one : entry.value.entries)
        if (one.value.kind == Node::Kind::text) check(one.value);
}

}  // namespace

std::string with_https(std::string_view address) {
    constexpr std::string_view plain = "http://";
    if (address.starts_with(plain)) address.remove_prefix(plain.size());
    const bool has_host =
        address.find('.') != std::string_view::npos && address.find_first_of(" :") == std::string_view::npos;
    return has_host ? "https://" + std::string{address} : std::string{};
}

Text compile_media(Context& context, const NodeEntry& entry) {
    each_text(entry, [&](const Node& node) { check_media(context, entry, node); });
    return compile_text(context, entry.value, WrittenText::Use::link);
}

Text compile_link(Context& context, const NodeEntry& entry) {
    each_text(entry, [&](const Node& node) {
        if (!is_address(read_word(node))) tell_not_https(context, node);
    });
    return compile_text(context, entry.value, WrittenText::Use::link);
}

}  // namespace frontdesk
