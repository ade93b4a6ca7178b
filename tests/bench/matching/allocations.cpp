// SPDX-License-Identifier: MIT
#include "tests/bench/matching/allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

std::uint64_t count = 0;  // this program has one thread

}  // namespace

void* operator new(std::size_t size) {
    ++count;
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

void* operator new[](std::size_t size) { return ::operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

namespace frontdesk::bench {

std::uint64_t allocations() { return count; }

}  // namespace frontdesk::bench
