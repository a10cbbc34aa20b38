-- Chat messages for wrk. Needs a file of conversation ids, one a line, since each conversation has its own limit:
--   for i in $(seq 1000); do curl -s -X POST $HOST/api/v1/conversations | sed 's/.*"conversationId":"\([^"]*\)".*/\1/'; echo; done | grep . > ids
--   wrk -t1 -c16 -d30s --latency -s docs/load/chat.lua $HOST -- ids 80
-- The second number is the pause of each connection in milliseconds: 16 connections and 80 ms make some 190 messages/s.
local ids, at, pause = {}, 0, 80
local questions = {
  "làm giấy khai sinh cho bé cần gì", "con le phi thi sao", "đăng ký tạm trú ở đâu", "mat bao lau",
  "mo quan ca phe can giay to gi", "xin giấy xác nhận độc thân", "chào", "đăng ký kết hôn cần giấy tờ gì",
}
function init(args)
  for line in io.lines(args[1]) do ids[#ids + 1] = line end
  pause = tonumber(args[2] or "80")
end
function delay() return pause end
function request()
  at = at + 1
  local body = string.format('{"text":"%s","clientMessageId":"%d-%d"}', questions[at % #questions + 1], os.time(), at)
  return wrk.format("POST", "/api/v1/conversations/" .. ids[at % #ids + 1] .. "/messages",
    { ["Content-Type"] = "application/json" }, body)
end
local wrong = 0
function response(status) if status ~= 200 then wrong = wrong + 1 end end
