// SPDX-License-Identifier: MIT
#include "engine/base/zone.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "engine/base/zone_rule.hpp"

namespace frontdesk {
namespace {

// RFC 8536, 3.2: an offset lies strictly between -25 and +26 hours.
constexpr std::int32_t least_offset = -89'999;
constexpr std::int32_t most_offset = 93'599;
// Far beyond any calendar, and far enough from the ends of the type that adding an offset cannot overflow.
constexpr std::int64_t farthest = std::int64_t{1} << 60;
// Files have a few hundred transitions; this only bounds what hostile bytes can make us allocate.
constexpr std::uint32_t most_entries = 100'000;
constexpr std::size_t header_size = 44;
constexpr int last_year = 2100;

// The counts of one header, in the order in which they stand there.
struct Counts {
    std::uint32_t utc = 0;
    std::uint32_t standard = 0;
    std::uint32_t leap = 0;
    std::uint32_t times = 0;
    std::uint32_t types = 0;
    std::uint32_t characters = 0;

    std::size_t block_size(std::size_t time_size) const {
        return times * (time_size + 1) + types * std::size_t{6} + characters + leap * (time_size + 4) +
               standard + utc;
    }
};

struct Header {
    char version = 0;
    Counts counts;
};

struct Change {
    std::int64_t at;
    std::int32_t offset;
};

struct Block {
    std::int32_t first_offset = 0;
    std::vector<Change> changes;
};

std::uint64_t big_endian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char byte : bytes) value = (value << 8) | static_cast<unsigned char>(byte);
    return value;
}

std::int32_t signed_32(std::string_view bytes) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(big_endian(bytes)));
}

std::optional<Header> read_header(std::string_view bytes) {
    if (bytes.size() < header_size || !bytes.starts_with("TZif")) return std::nullopt;
    Header header;
    header.version = bytes[4];
    std::uint32_t* const fields[] = {&header.counts.utc,   &header.counts.standard,
                                     &header.counts.leap,  &header.counts.times,
                                     &header.counts.types, &header.counts.characters};
    for (std::size_t i = 0; i < std::size(fields); ++i) {
        *fields[i] = static_cast<std::uint32_t>(big_endian(bytes.substr(20 + 4 * i, 4)));
        if (*fields[i] > most_entries) return std::nullopt;
    }
    return header;
}

// Reads the transitions of a block; nothing if it is cut off or contradicts itself.
std::optional<Block> read_block(std::string_view bytes, const Counts& counts, std::size_t time_size) {
    if (bytes.size() < counts.block_size(time_size) || counts.types == 0) return std::nullopt;
    const std::string_view times = bytes.substr(0, counts.times * time_size);
    const std::string_view indices = bytes.substr(times.size(), counts.times);
    const std::string_view types = bytes.substr(times.size() + indices.size(), counts.types * std::size_t{6});

    std::vector<std::int32_t> offsets;
    for (std::size_t i = 0; i < counts.types; ++i) {
        const std::int32_t offset = signed_32(types.substr(6 * i, 4));
        if (offset < least_offset || offset > most_offset) return std::nullopt;
        offsets.push_back(offset);
    }

    Block block{offsets[0], {}};
    for (std::size_t i = 0; i < counts.times; ++i) {
        const std::string_view field = times.substr(i * time_size, time_size);
        const std::int64_t at =
            time_size == 4 ? signed_32(field) : static_cast<std::int64_t>(big_endian(field));
        const auto type = static_cast<unsigned char>(indices[i]);
        const bool ordered = block.changes.empty() || block.changes.back().at < at;
        if (!ordered || at < -farthest || at > farthest || type >= offsets.size()) return std::nullopt;
        block.changes.push_back({at, offsets[type]});
    }
    return block;
}

// The footer stands between two line ends after the second block.
std::optional<std::string_view> read_footer(std::string_view bytes) {
    if (bytes.empty() || bytes[0] != '\n') return std::nullopt;
    const std::size_t end = bytes.find('\n', 1);
    if (end == std::string_view::npos) return std::nullopt;
    return bytes.substr(1, end - 1);
}

void follow_rule(Block& block, const ZoneRule& rule) {
    using namespace std::chrono;
    constexpr std::int64_t year_1900 = -2'208'988'800;
    constexpr std::int64_t year_2101 = 4'133'980'800;
    const std::int64_t last = block.changes.empty() ? year_1900 : block.changes.back().at;
    if (last >= year_2101) return;
    const sys_days day = floor<days>(sys_seconds{seconds{std::max(last, year_1900)}});
    // From the year before, because a rule may reach over the new year.
    for (int year = int{year_month_day{day}.year()} - 1; year <= last_year; ++year) {
        for (const ZoneChange& change : rule.changes_in(year)) {
            if (change.at > last) block.changes.push_back({change.at, change.offset});
        }
    }
    // Where one summer ends at the moment the next begins, the later one holds.
    std::ranges::stable_sort(block.changes, {}, &Change::at);
}

Problem not_a_zone(const std::string& name, std::string_view why) {
    return {Cause::bad_input, "The file of the time zone \"" + name + "\" cannot be read: " +
                                  std::string{why} + ". Install the system's zone files anew (tzdata)."};
}

// The block with 64-bit times and its footer; `rest` begins at the second header.
Result<Block> read_second(const std::string& name, std::string_view rest) {
    const auto header = read_header(rest);
    if (!header) return not_a_zone(name, "its second half is cut off");
    if (header->counts.leap != 0) return not_a_zone(name, "it counts leap seconds");
    auto block = read_block(rest.substr(header_size), header->counts, 8);
    if (!block) return not_a_zone(name, "its second half contradicts itself");
    const auto footer = read_footer(rest.substr(header_size + header->counts.block_size(8)));
    if (!footer) return not_a_zone(name, "its last line is missing");
    if (footer->empty()) return std::move(*block);
    const auto rule = ZoneRule::parse(*footer);
    if (!rule) return not_a_zone(name, "the rule in its last line is not one");
    follow_rule(*block, *rule);
    return std::move(*block);
}

Result<Block> read_file(const std::string& name, std::string_view tzif) {
    const auto header = read_header(tzif);
    if (!header) return not_a_zone(name, "it does not begin as a zone file does");
    const std::string_view rest = tzif.substr(header_size);
    if (header->version >= '2') {
        const std::size_t size = header->counts.block_size(4);
        if (rest.size() < size) return not_a_zone(name, "it is cut off");
        return read_second(name, rest.substr(size));
    }
    if (header->counts.leap != 0) return not_a_zone(name, "it counts leap seconds");
    auto block = read_block(rest, header->counts, 4);
    if (!block) return not_a_zone(name, "it is cut off or contradicts itself");
    return std::move(*block);
}

}  // namespace

TimeZone::TimeZone() : name_("UTC") {}

Result<TimeZone> TimeZone::parse(std::string name, std::string_view tzif) {
    const auto block = read_file(name, tzif);
    if (!block) return block.error();
    TimeZone zone;
    zone.name_ = std::move(name);
    zone.first_offset_ = block->first_offset;
    for (const Change& change : block->changes) {
        if (!zone.transitions_.empty() && zone.transitions_.back().at == change.at) {
            zone.transitions_.back().offset = change.offset;
        } else {
            zone.transitions_.push_back({change.at, change.offset});
        }
    }
    // Changes of the abbreviation alone do not matter here.
    std::int32_t before = zone.first_offset_;
    std::erase_if(zone.transitions_, [&before](const Transition& transition) {
        return std::exchange(before, transition.offset) == transition.offset;
    });
    return zone;
}

LocalTime TimeZone::to_local(Instant at) const {
    const std::chrono::seconds since = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch();
    return LocalTime{since + std::chrono::seconds{offset_at(since.count())}};
}

// Both a time that is skipped and one that comes twice are read with the offset that held before the change.
Instant TimeZone::to_instant(LocalTime local) const {
    const std::int64_t wall = local.time_since_epoch().count();
    std::size_t low = 0;
    std::size_t high = transitions_.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const std::int32_t before = middle == 0 ? first_offset_ : transitions_[middle - 1].offset;
        const bool earlier = wall < transitions_[middle].at + std::max(before, transitions_[middle].offset);
        (earlier ? high : low) = earlier ? middle : middle + 1;
    }
    const std::int32_t offset = low == 0 ? first_offset_ : transitions_[low - 1].offset;
    return Instant{local.time_since_epoch() - std::chrono::seconds{offset}};
}

std::int32_t TimeZone::offset_at(std::int64_t utc_seconds) const {
    const auto after = std::ranges::upper_bound(transitions_, utc_seconds, {}, &Transition::at);
    return after == transitions_.begin() ? first_offset_ : std::prev(after)->offset;
}

}  // namespace frontdesk
