// SPDX-License-Identifier: MIT
// Secrets: from the environment or from files named in it, never from anywhere else, never printed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "adapters/host/config.hpp"
#include "engine/base/result.hpp"

namespace frontdesk {

struct Secrets {
    std::vector<std::string> app_secrets;  // several, separated by commas, while one replaces the other
    std::string verify_token;
    std::string page_token;
};

// The value of NAME, or the content of the file that NAME_FILE names (without the line end). not_found:
// neither is set, or both, or the file cannot be read; one sentence.
Result<std::string> read_secret(const Environment& environment, std::string_view name);
// Everything that `serve` needs; the sentence names all that are missing.
Result<Secrets> read_secrets(const Environment& environment);

// What `secrets.NAME` stands for in a flow: FRONTDESK_SECRET_NAME (the name in capitals) or its _FILE.
// not_found as above, with the variable's name in the sentence.
Result<std::string> flow_secret(const Environment& environment, std::string_view name);

// The token of the API: FRONTDESK_API_TOKEN or its _FILE, else that of DATA/api-token, which is made
// (readable by its owner alone) when there is none and `make` says so.
enum class MakeToken { no, yes };
Result<std::string> api_token(const Environment& environment, const std::string& data, MakeToken make);

}  // namespace frontdesk
