-- SPDX-FileCopyrightText: 2026 The Declic developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Load for wrk: every request subscribes with a callback URL of its own. The last line of the
-- output is JSON: requests, answers other than 2xx, errors, seconds, and the latencies in ms.

local threads = 0

function setup(thread)
    threads = threads + 1
    thread:set("id", threads)
end

function init()
    number = 0
end

function request()
    number = number + 1
    local url = "https://prod-00.westeurope.logic.azure.com/workflows/" .. id .. "-" .. number .. "/run?sig=" .. number
    return wrk.format("POST", "/event/instore", { ["Content-Type"] = "application/json" },
                      '{"Url":"' .. url .. '"}')
end

function done(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        '{"requests":%d,"refused":%d,"errors":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f}\n',
        summary.requests, errors.status, errors.connect + errors.read + errors.write + errors.timeout,
        summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
