// SPDX-License-Identifier: MIT
#include "engine/text/recognise/lexicon.hpp"

namespace frontdesk {
namespace {

constexpr LexiconEntry english_numbers[] = {
    {Mean::number, 0, "nil|zip"}, {Mean::number, 40, "fourty"}, {Mean::number, 100, "a hundred"},
    {Mean::number, 8, "eigth"},   {Mean::number, 90, "ninty"},  {Mean::number, 12, "twelwe|twelv"},
};

constexpr LexiconEntry english_counting[] = {
    {Mean::none_of, static_cast<int>(NoneOf::answer),
     "none|none at all|not any|nothing|nothing at all|i have none|we have none|i don't have any|we don't "
     "have any|not a single one"},
    {Mean::none_of, static_cast<int>(NoneOf::only_before_noun),
     "without|without any|w o|not any|not a single|don't have|i don't have|we don't have|with no|i have "
     "no|we have no"},
    {Mean::none_of, static_cast<int>(NoneOf::number_sign), "no"},
    {Mean::number, 0,
     "no one|noone|nobody|no people|no persons|no guests|no adults|no kids|no children|no friends|no "
     "rooms|no tickets|no seats|no items|no pieces|without kids|without children|zero"},
    {Mean::filler, 0,
     "i have|i'd like|id like|at all|whatsoever|i've got|ive got|i got|i have got|we have|we've got|we "
     "got|i'll have|we'll have|i'll take|i "
     "will take|we'll take|i'll bring|i'm bringing|we're bringing|i bring|we bring|i'm taking|i take|we "
     "take|i would like|we would like|we'd like|can i have|can i get|could i have|could i get|may i "
     "have|give me|with"},
    {Mean::filler, 0,
     "a|an|of|the|we|we're|we are|we'll be|we will be|there will be|there'll be|there are|there's|there is|"
     "it's|its|it is|it's for|i need|i want|we need|i'd say|i would say|lets say|let's say|say|in total|"
     "total|altogether|all together|exactly|just|only|maximum|max|min|minimum|at most|at least|up to|"
     "around|more or less|give or take|so|number|no|nr|x|times|roughly|approximately|approx|like|party|table|"
     "group|portions|portion|servings|serving|slices|slice|for a party of|party of|a party "
     "of|us|them|between"},
    {Mean::filler, 0,
     "people|persons|person|ppl|pers|pax|guests|guest|adults|adult|kids|kid|children|child|heads|friends|"
     "of us|pieces|piece|pcs|pc|items|item|units|unit|boxes|box|rooms|room|seats|seat|tickets|ticket|copies|"
     "years|year|years "
     "old|yo|hours|hour|hrs|hr|h|minutes|minute|mins|min|days|day|nights|night|weeks|week|months|month|"
     "kg|kilo|kilos|kilograms|g|grams|lb|lbs|pounds|oz|l|litres|liters|ml|cm|m|mm|km|inches|feet|ft|miles|"
     "percent|%|€|$|£|euro|euros|eur|dollars|dollar|usd|bucks|quid|gbp|pln|zl|zł"},
    {Mean::thousand, 1000, "thousand|thousands|k|grand"},
    {Mean::thousand, 1000000, "million|mln|mio"},
    {Mean::thousand, 100, "hundred"},
    {Mean::dozen, 12, "dozen|dozens|doz"},
    {Mean::dozen, 2, "pair|pairs"},
    {Mean::half, 5, "half|½|half a"},
    {Mean::and_half, 0, "and a half|and half|n a half"},
    {Mean::and_half, 0, "½"},
    {Mean::minus, 0, "minus|negative"},
    {Mean::either_of, 0, "or|to|and maybe|maybe|or maybe|or even"},
};

constexpr LexiconEntry english_calendar[] = {
    {Mean::filler, 0,
     "on|at|the|of|a|an|o'clock|oclock|o clock|sharp|exactly|by|it's|its|it is|it|i'd like it|let's do|lets "
     "do|let's "
     "say|lets say|i'd like|how about|what about|"
     "i can do|we can do|i'll come|i will come|we will come|we'll come|i'll be there|i can come|works|works "
     "for me|works best|is fine|is good|"
     "would be great|would be good|would be best|date|day|time|around|between|from|for|your time|local "
     "time|this year|pick up|pickup"},
    {Mean::relative_day, 0, "today|2day|todays|today's"},
    {Mean::relative_day, 1, "tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmrow|tomoz|2morrow|tom"},
    {Mean::relative_day, 2, "day after tomorrow|the day after tomorrow|overmorrow|day after tmrw"},
    {Mean::relative_day, -1, "yesterday"},
    {Mean::relative_day, -2, "day before yesterday|the day before yesterday"},
    {Mean::relative_day, 14, "fortnight"},
    {Mean::holiday, 1224, "christmas eve|xmas eve"},
    {Mean::holiday, 1225, "christmas day|christmas|xmas|xmas day"},
    {Mean::holiday, 1226, "boxing day"},
    {Mean::holiday, 1231, "new year's eve|new years eve|nye"},
    {Mean::holiday, 101, "new year's day|new years day"},
    {Mean::holiday, 214, "valentine's day|valentines day|valentine's|valentines"},
    {Mean::holiday, 1031, "halloween"},
    {Mean::weekday, 1, "mondays"},
    {Mean::weekday, 2, "tues|tuesdays"},
    {Mean::weekday, 3, "weds|wednesdays|wendesday|wensday"},
    {Mean::weekday, 4, "thur|thurs|thursdays"},
    {Mean::weekday, 5, "fridays"},
    {Mean::weekday, 6, "saturdays"},
    {Mean::weekday, 0, "sundays"},
    {Mean::month, 9, "sept"},
    {Mean::days, 1, "day|days"},
    {Mean::days, 7, "week|weeks|wk|wks"},
    {Mean::days, 14, "fortnight|fortnights"},
    {Mean::months, 1, "month|months"},
    {Mean::months, 12, "year|years"},
    {Mean::ahead, 0, "in|within"},
    {Mean::ago_after, 0, "ago|earlier"},
    {Mean::from_now, 0, "from now|from today|later|time|days time|weeks time|week's time"},
    {Mean::next, 0, "next|nxt"},
    {Mean::coming, 0, "this|coming|this coming|the coming|upcoming|this next"},
    {Mean::last, 0, "last|this past"},
    {Mean::week, 0, "this week"},
    {Mean::week, 1, "next week|the next week|of next week"},
    {Mean::week, 2, "the week after next|week after next"},
    {Mean::weekend, 0, "weekend|the weekend|week end"},
    {Mean::part, static_cast<int>(DayPart::morning),
     "in the morning|morning|mornin|early|early morning|in the early morning"},
    {Mean::part, static_cast<int>(DayPart::afternoon), "in the afternoon|afternoon|after lunch"},
    {Mean::part, static_cast<int>(DayPart::evening), "in the evening|evening|eve"},
    {Mean::part, static_cast<int>(DayPart::night), "at night|night"},
    {Mean::this_part, static_cast<int>(DayPart::evening),
     "tonight|this evening|2night|2nite|tonite|this eve"},
    {Mean::this_part, static_cast<int>(DayPart::morning), "this morning"},
    {Mean::this_part, static_cast<int>(DayPart::afternoon), "this afternoon"},
    {Mean::part, static_cast<int>(DayPart::am), "am|a.m|a.m.|a m"},
    {Mean::part, static_cast<int>(DayPart::pm), "pm|p.m|p.m.|p m"},
    {Mean::instant, 720, "noon|midday|mid day|12 noon|twelve noon|noontime"},
    {Mean::instant, 0, "midnight|12 midnight|twelve midnight"},
    {Mean::hours, 60, "hour|hours|hrs|hr|h"},
    {Mean::minutes, 1, "minute|minutes|mins|min"},
    {Mean::duration, 30, "half an hour|a half hour|half hour"},
    {Mean::duration, 90, "an hour and a half|one and a half hours"},
    {Mean::duration, 15, "a quarter of an hour|quarter of an hour"},
    {Mean::now, 0, "now|right now|right away"},
    {Mean::quarter, 30, "half past|half|half after"},
    {Mean::quarter, 15, "quarter past|a quarter past|quarter after|quarter pass"},
    {Mean::quarter, -15, "quarter to|a quarter to|quarter till|quarter til|quarter of|quarter before"},
    {Mean::past, 0, "past|after|minutes past|mins past"},
    {Mean::to, 0, "to|till|til|minutes to|mins to|before"},
    {Mean::either_of, 0, "or|and|-"},
};

constexpr LexiconEntry english_agreeing[] = {
    {Mean::filler, 0,
     "please|pls|plz|thanks|thank you|thx|ty|cheers|i think|i "
     "guess|well|oh|ah|um|hm|hmm|then|so|actually|mate|sir|madam|lol|haha|very much|a lot|it is|that "
     "is|that's|🙂|😊|😀|🙏|😄|❤"},
    {Mean::yes, 0,
     "yes|y|yep|yup|yeah|yea|ya|yah|yess|ye|yeh|aye|sure|sure thing|of "
     "course|ofc|course|certainly|definitely|def|absolutely|totally|ok|okay|okey|k|kk|okie|oki|alright|all "
     "right|"
     "fine|good|great|perfect|correct|right|that's right|thats right|that's correct|thats "
     "correct|exactly|indeed|true|agreed|i agree|i do|i am|i would|i did|i have|we do|we are|we would|it is|"
     "please do|yes please|go ahead|go for it|do it|let's do it|lets do it|let's go|sounds good|sounds "
     "great|looks good|looks right|all good|all correct|"
     "why not|no problem|np|with pleasure|gladly|i'd love to|would love to|love to|happy to|you "
     "bet|affirmative|confirm|confirmed|i confirm|yes i do|i suppose so|i think so|i guess so|probably "
     "yes|works for me|that works|works|"
     "by all means|uh huh|mhm|mm hmm|roger|cool|awesome|deal|most definitely|i want|i want to|i want it|i'd "
     "like that|i would like that|please|👍|👌|✅|✔|☑|🆗|💯|+1|+"},
    {Mean::no, 0,
     "no|n|nope|nah|naw|nay|noo|no no|no thanks|no thank you|no ty|not really|not now|not yet|not today|not "
     "at all|not this time|not interested|never|never mind|nevermind|don't|dont|do not|"
     "i don't|i dont|i do not|i'm not|im not|i am not|we don't|we dont|we are not|we're not|i don't want|i "
     "dont want|i don't want to|i'd rather not|id rather not|rather not|i don't think so|i dont think "
     "so|don't think so|dont think so|"
     "no way|absolutely not|definitely not|certainly not|of course not|wrong|incorrect|that's wrong|thats "
     "wrong|not right|not correct|negative|false|cancel|stop|no need|i'm good|im good|i'm fine thanks|"
     "no not really|i think not|i guess not|probably not|no i don't|not for me|nothing|none|it isn't|it is "
     "not|it's not|hell no|👎|❌|🚫|🙅|🙅‍♀️|🙅‍♂️|✖"},
};

constexpr LexiconEntry english_picking[] = {
    {Mean::filler, 0,
     "the|a|an|option|options|number|nr|no|num|choice|item|i'd like|id like|i would like|i want|i'll "
     "take|ill take|i will take|i'll have|ill have|i will have|i choose|i pick|i go for|i'll go for|let's go "
     "with|"
     "i'll go with|ill go with|go with|give me|can i have|could i have|could i get|can i get|may i have|we "
     "want|we'd like|we would like|we'll take|take|pick|choose|one please|my choice is|it's|its|with|and|of|"
     "that|this|that one|this one|answer|some|for me|select|go for"},
    {Mean::number, 1, "one"},
    {Mean::from_end, 1, "last|last one|final|bottom|bottom one|the very last"},
    {Mean::from_end, 2, "second to last|second last|second from last|penultimate|last but one|next to last"},
    {Mean::ordinal, 1, "top one|top|1st|frist|fist one"},
    {Mean::ordinal, 2, "2nd"},
    {Mean::ordinal, 3, "3rd|thrid"},
};

}  // namespace

const AnswerLexicon english{
    "en",
    "please|pls|plz|thanks|thank you|thx|ty|cheers|hi|hello|hey|yes|yeah|yep|sure|ok so|well|then|so|i "
    "think|i guess|i believe|i suppose|probably|maybe|perhaps|about|around|approximately|"
    "approx|roughly|circa|or so|ish|or thereabouts|it will be|it'll be|that's|that is|thats|that would be|it "
    "would be|would be|will be|should be|make it|make that|let's say|actually|just|for|i mean|sorry|if "
    "possible|if that works|"
    "if that's ok|if you can|only|we|i|my answer is|lol|haha|the answer "
    "is|great|perfect|good|mate|preferably|ideally|possibly",
    {},
    "a|an|am|is|are|was|were|be|been|being|isn't|aren't|wasn't|has|have|had|do|does|did|don't|doesn't|didn't|"
    "can|can't|cannot|could|couldn't|will|won't|would|wouldn't|should|must|may|might|get|gets|got|go|goes|"
    "went|come|comes|came|know|knows|knew|need|needs|want|wants|think|thinks|answer|answers|answered|reply|"
    "replies|replied|work|works|help|helps|said|says|tell|told|fit|fits|i|you|he|she|it|we|they|me|him|her|"
    "them|us|my|your|his|their|our|mine|yours|this|that|these|those|who|whom|whose|which|what|when|where|why|"
    "how|and|but|or|if|because|since|while|although|though|than|then|as|not|no|never|nor|neither|nothing|yet|"
    "still|already|too|also|very|just|about|at|by|from|in|into|on|onto|out|over|to|under|until|up|down|with|"
    "without|against|between|regarding|concerning|during|after|before|per|off|away|back|here|there|more|"
    "another|other|others|else|thing|things|time|question|questions|moment|second|sec|problem|problems|issue|"
    "issues|complaint|doubt|idea|clue|way|reason|chance|rush|hurry|worries|need|luck|good|joke|bit|few|lot|"
    "lots|couple|little|person|human|agent|operator|assistant|representative|oclock|am|pm|o|lost|missing|"
    "broken|damaged|stolen|gone|late|delayed|cancelled|star|stars|floor|received|response",
    english_numbers,
    english_counting,
    english_calendar,
    english_agreeing,
    english_picking,
    "my|email|e mail|e-mail|mail|address|is|phone|telephone|mobile|cell|tel|number|no|nr|ph|contact|call me "
    "at|call me on|call|you can call me at|you can reach me at|you can reach me on|reach me at|reach me "
    "on|text me at|here's|heres|"
    "here|here is|here you go|it's|its|it is|at|on|website|site|web|page|link|url|the|this|this is|our|send "
    "it to|write to|write me at|and|or|whatsapp|homepage|see|look "
    "at|under|online|instagram|facebook|fb|home|work|shop|me|to",
    "st|nd|rd|th",
    ',',
    '.',
    AnswerLexicon::Order::both,
    AnswerLexicon::Minutes::before_hour,
};

}  // namespace frontdesk
