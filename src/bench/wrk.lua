-- Sends the requests of the file REQUESTS, one a line: method, path and body, parted by tabs. Where an answer tells the next page, that is asked for
-- first if PAGING is set. Prints one line of JSON at the end.
local lines, at, pages = {}, 0, {}

function init()
  for line in io.lines(os.getenv('REQUESTS')) do
    local method, path, body = line:match('^(%u+)\t([^\t]+)\t?(.*)$')
    lines[#lines + 1] = { method = method, path = path, body = body ~= '' and body or nil }
  end
end

function request()
  local page = table.remove(pages)
  if page then return wrk.format('GET', page) end
  at = at + 1
  local line = lines[(at - 1) % #lines + 1]
  -- another name each time, else nothing would be written
  local body = line.body and line.body:gsub('@COUNT@', os.time() .. '-' .. at)
  return wrk.format(line.method, line.path, nil, body)
end

if os.getenv('PAGING') then
  function response(_, headers)
    local next = (headers['Link'] or headers['link'] or ''):match('<([^>]+)>; *rel="?next')
    if next then pages[#pages + 1] = next end
  end
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%.3f,"half":%.3f,"most":%.3f,"failed":%d,"broken":%d}\n', summary.requests,
    summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, e.status, e.connect + e.read + e.write + e.timeout))
end
