// SPDX-FileCopyrightText: 2026 The Fathom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <random>
#include <string>

// Runs a fuzz target without libFuzzer, with any compiler: every file of its corpus, then mutations of them from a fixed random seed.
//   fuzz_TARGET SECONDS CORPUS_FOLDER
namespace {

using Random = std::mt19937_64;

std::size_t below(Random& random, std::size_t bound) { return bound == 0 ? 0 : static_cast<std::size_t>(random() % bound); }

constexpr std::string_view pieces[] = { "\"", "{", "}", "[", "]", ",", ":", "null", "true", "-", ".", "e", "E", "nan", "inf", "0", "9", "\\u0000", "\\ud800", "\\",
    "9223372036854775807", "9223372036854775808", "18446744073709551616", "1e400", "0.000000000000000001", "\xef\xbb\xbf", "\xff", "[[[[[[[[", "\"b\":[]",
    "\"code\":-1003", "banned until 99999999999999999999", "\n", "<html>", "-----BEGIN ", "-----END ", " PRIVATE KEY-----", "\"version\":" };

void mutate(std::string& input, Random& random, const std::vector<std::string>& seeds)
{
    switch (below(random, 8)) {
    case 0:
        if (!input.empty())
            input[below(random, input.size())] = static_cast<char>(random());
        break;
    case 1:
        if (!input.empty())
            input[below(random, input.size())] = static_cast<char>('0' + below(random, 10));
        break;
    case 2: input.insert(below(random, input.size() + 1), pieces[below(random, std::size(pieces))]); break;
    case 3:
        if (!input.empty())
            input.erase(below(random, input.size()), 1 + below(random, 8));
        break;
    case 4: input.resize(below(random, input.size() + 1)); break;
    case 5: { // a stretch of this input again
        const std::size_t from = below(random, input.size() + 1);
        input.insert(below(random, input.size() + 1), std::string(input.substr(from, below(random, 40))));
        break;
    }
    case 6: { // the tail of another seed
        const std::string& other = seeds[below(random, seeds.size())];
        input.resize(below(random, input.size() + 1));
        input += other.substr(below(random, other.size() + 1));
        break;
    }
    default:
        if (!input.empty()) {
            char& c = input[below(random, input.size())];
            c = static_cast<char>(c ^ static_cast<char>(1U << below(random, 8)));
        }
    }
}

void run(const std::string& input)
{
    // An own block of exactly this size: reading past it is an error a sanitizer sees.
    const auto block = std::make_unique<std::uint8_t[]>(input.size());
    if (!input.empty())
        std::memcpy(block.get(), input.data(), input.size());
    LLVMFuzzerTestOneInput(block.get(), input.size());
}

} // namespace

__attribute__((weak)) std::vector<std::string> fathom::fuzz::madeSeeds() { return {}; }

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::strtod(argv[1], nullptr) : 3;
    std::vector<std::string> seeds = fathom::fuzz::madeSeeds();
    for (const auto& entry : std::filesystem::directory_iterator(argc > 2 ? argv[2] : ".")) {
        std::ifstream file(entry.path(), std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no corpus\n");
        return 1;
    }
    std::sort(seeds.begin(), seeds.end()); // a folder lists its files in any order
    Random random(20'260'808);
    for (const std::string& seed : seeds)
        run(seed);
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    long inputs = 0;
    while (std::chrono::steady_clock::now() < end) {
        for (int i = 0; i < 200; ++i, ++inputs) {
            std::string input = seeds[below(random, seeds.size())];
            for (std::size_t edits = 1 + below(random, 6); edits > 0; --edits)
                mutate(input, random, seeds);
            run(input);
        }
    }
    std::printf("%ld inputs\n", inputs);
    return 0;
}
