# Every sentence that Marsad says, in English. Keys and values are the same in ar.ftl, fr.ftl, en.ftl and es.ftl: a test compares them.

## The frame

marsad = Marsad
subtitle = Border and port operations
language = Language
page-map = Map
page-incidents = Incidents
page-routes = Routes
page-sites = Sites
page-add-events = Add incidents
page-reference = Reference
page-failed = This page could not be shown. Load it again; if it fails again, give the administrator the reference { $reference }.

## The wall

page-briefing = Briefing
wall-title = At borders and ports
wall-title-days = { $count ->
    [one] Last day at borders and ports
   *[other] Last { $count } days at borders and ports
  }
wall-against = { $now }, against { $then }
wall-more = { $count ->
    [one] 1 more than before ({ $before })
   *[other] { $count } more than before ({ $before })
  }
wall-fewer = { $count ->
    [one] 1 fewer than before ({ $before })
   *[other] { $count } fewer than before ({ $before })
  }
wall-as-many = as many as before
wall-none-before = none in the period before either
wall-heavier = { $weight } more than before ({ $before })
wall-lighter = { $weight } less than before ({ $before })
wall-as-heavy = the same weight as before
wall-weight-unknown = weights of the period before are not stated
wall-largest = one of them is { $share } of it
wall-nothing = No incident of this period is known. That is what was published and read, not proof that nothing happened.
wall-before = { $count ->
    [one] 1 incident in the period before
   *[other] { $count } incidents in the period before
  }
wall-last-known = The last one known: { $when }
wall-wider = { $count ->
    [one] 1 incident known only to more than this period is in no figure here
   *[other] { $count } incidents known only to more than this period are in no figure here
  }
wall-new = { $count ->
    [one] The one that is new since { $since } ({ $number })
   *[other] New since { $since }: { $number } of { $count }
  }
wall-more-new = { $count ->
    [one] and 1 more that has no close-up here
   *[other] and { $count } more that have no close-up here
  }
wall-nothing-new = Nothing new since { $since }
wall-latest = The latest incident that is known
wall-way = Way
wall-partners = With whom
wall-sources = Sources
wall-more-items = { $count ->
    [one] and 1 more substance
   *[other] and { $count } more substances
  }
wall-routes-title = Where it came from, where it was going
wall-ways-stated = { $known } of { $all } incidents state a way
wall-no-ways = No incident of this period states where it came from or was going.
wall-played-until = Until { $when }: { $count }
wall-site-title = One site in focus
wall-last-here = Last here
wall-trend-title = The trend
wall-weight-of = Weight: { $group }
wall-not-over = hatched: not over yet
wall-who-hidden = (not shown to visitors)
wall-safe = Room-safe: confirmed incidents only
wall-ignored = Not understood in the address: { $parts }
wall-newest = Newest incident { $when }
wall-imported = Last import { $age }, { $when } · { $who }
wall-no-import = No import is recorded
wall-old = The last import was { $age }.
wall-held = Held · space goes on
wall-step = Step by step · arrows, space
wall-lost = Connection lost
wall-lost-since = since { $when }. What stands here may be out of date.
wall-silent = The server does not update this screen
wall-stale = Old data
wall-trouble = The data cannot be shown as they are now
wall-comes-back = This screen comes back by itself.
wall-clock-wrong = This screen’s own clock is wrong by { $span }; the time shown is the server’s
ignored-number = { $name }: “{ $value }” is not a whole number
ignored-bounds = { $name }: { $value } is out of bounds; the nearest that may be is taken
wall-cooperation-title = With whom
wall-with-partner = { $count ->
    [one] incident with a partner
   *[other] incidents with a partner
  }
wall-events = { $count ->
    [one] 1 event of cooperation in the period
   *[other] { $count } events of cooperation in the period
  }
wall-no-partners = No partner is stated in this period.
wall-latest-events = Latest events
wall-builder-title = A wall for the briefing room
wall-builder-intro = A screen that nobody touches: what you choose here, and what is selected now, becomes an address. Make it the start page of the screen’s browser. Two screens with one address show the same at the same time.
scene-situation = Situation
scene-new = New since the last briefing
scene-routes = Routes and flows
scene-site = One site in focus
scene-trend = Trend
scene-cooperation = Cooperation
wall-scenes = Scenes, in their order
wall-seconds = Seconds a scene
wall-days = Days of the period, where no dates are chosen
wall-news = Days since the last briefing
wall-oldest = Hours after which data are called old
wall-theme = Colours
theme-dark = Dark
theme-light = Light
wall-view = Boundaries
view-neutral = Neutral
view-MA = Morocco
view-UN = United Nations
wall-safe-switch = Room-safe, for days with visitors
wall-step-switch = Step by step, for a presenter
wall-address = The address
wall-open = Open the wall
wall-keys = Keys: space holds and goes on, arrows (or a remote) go forward and back, Esc follows the clock again.
wall-rules-title = How the wall compares
wall-rule-before = Every figure of a period stands beside that of the period before, of the same length. A period does not go on after the newest incident that is known: what nobody has read yet is no fall.
wall-rule-few = { $count ->
    [one] Fewer than 1 incident in both periods together: few cases, read with care.
   *[other] Fewer than { $count } incidents in both periods together: few cases, read with care.
  }
wall-rule-new = New is an incident that the store came to know since the last briefing, whenever it happened; the first import of all is no news, nor is a correction.
wall-rule-safe = Room-safe shows only what an official statement says or independent sources confirm, and no agency, vessel, publisher, or text of a source; who imported is not shown.

## The selection

count-incidents = { $count ->
    [one] 1 incident
   *[other] { $count } incidents
  }
span-both = { $first } – { $last }
span-from = from { $first }
span-until = until { $last }
span-all = all dates
all-substances = all substances
all-countries = all countries
with-text = text “{ $text }”
at-sites = at { $sites }
of-batch = of batch { $batches }
and-more = { $first } + { $count }

## The filters

dates = Dates
any-dates = Any dates
preset-30-days = Last 30 days
preset-90-days = Last 90 days
preset-this-year = This year
preset-last-year = Last year
preset-all = All
filter-more = { $count ->
    [0] More filters
   *[other] More filters · { $count }
  }
clear-filters = Clear
substance = Substance
site_type = Kind of site
country = Country
mode = Way of travel
evidence = Evidence
free-text = Search text
nothing-selected = No incident matches what you chose.
widen = Show everything

## The figures

figure-incidents = { $count ->
    [one] incident
   *[other] incidents
  }
counts-incidents = reported seizures; one may hold several substances
figure-sites = { $count ->
    [one] site
   *[other] sites
  }
all-placed = every incident has a site
unplaced = { $count ->
    [one] 1 incident known only to its country
   *[other] { $count } incidents known only to their country
  }
in-incidents = { $count ->
    [one] 1 incident
   *[other] { $count } incidents
  }
largest = largest { $weight }
between = { $low } to { $high }
at-least = at least { $weight }
at-most = at most { $weight }
unweighed = { $count } unweighed
weight-not-stated = { $count ->
    [one] 1 incident, no weight stated
   *[other] { $count } incidents, no weight stated
  }
figure-arrests = { $count ->
    [one] arrest
   *[other] arrests
  }
arrests-stated = { $count ->
    [0] no incident states them
    [one] stated in 1 incident
   *[other] stated in { $count } incidents
  }
weight-kg = { $value } kg
weight-t = { $value } t
kg = kg
t = t

## The map

map-weight = Weight
map-incidents = Incidents
map-area-shows = Area shows
map-legend = Legend
map-approximate = Soft edge: place known only roughly
map-known-site = Small dot: a known site
map-way-stated = travelled, as stated
map-way-intended = intended
map-way-unknown = only the direction is known
map-way-km = about # km
map-layers = Layers
map-denser = darker: more of it
map-playback = Play through time
map-play = Play
map-pause = Pause
map-close = Close playback
map-speed = Speed
map-step = Step
map-until = until #
step-week = Weeks
step-month = Months
step-quarter = Quarters
layer-sites = Sites
layer-density = Density
layer-routes = Routes
layer-boundaries = Boundaries
layer-sea-areas = Sea areas
pack-button = Briefing
pack-hint = This selection as a document to hand out: figures beside the period before, maps, trend, and every incident with its sources.
pack-pdf = PDF, A4
pack-pptx = PowerPoint
pack-html = One page with a live map, works offline
pack-title = Briefing
pack-made = Made { $day }, { $time } UTC
pack-newest = newest incident in the data: { $day }
pack-figures = Key figures
pack-beside = { $now }, beside the period before, { $then }.
pack-alone = No first day is chosen, so that there is no period before to stand beside.
pack-few-rule = Few cases: fewer than { $few } incidents in both periods together; their change says little.
pack-usual = The change in the number of all incidents is not unusual: it may have come about by chance.
pack-unusual = The change in the number of all incidents is unusual: by chance alone it would come about in one of a hundred cases at most.
pack-before = before: { $figure } ({ $change })
pack-before-alone = before: { $figure }
pack-more = now { $apart } more
pack-less = now { $apart } less
pack-same = as before
pack-unweighed = { $count ->
    [one] 1 incident without a stated weight
   *[other] { $count } incidents without a stated weight
  }
pack-largest = largest { $weight }, { $share } of the weight
pack-wider = { $count ->
    [one] 1 more incident is known only to a month or a year that reaches beyond these dates: it is listed, and in no figure.
   *[other] { $count } more incidents are known only to a month or a year that reaches beyond these dates: they are listed, and in no figure.
  }
pack-wider-before = { $count ->
    [one] 1 incident that may lie in the period before is not counted there either.
   *[other] { $count } incidents that may lie in the period before are not counted there either.
  }
pack-sites = { $count ->
    [one] At 1 site.
   *[other] At { $count } sites.
  }
pack-unplaced = { $count ->
    [one] 1 incident is known only to its country.
   *[other] { $count } incidents are known only to their country.
  }
pack-arrests = { $count ->
    [one] 1 arrest, in the incidents that state a number: { $stated }.
   *[other] { $count } arrests, in the incidents that state a number: { $stated }.
  }
pack-map = Where
pack-map-told = Every circle is a site, its area the weight of what was seized there; a ring states no weight.
pack-map-rough = A soft disc is a place known only roughly, a shaded country one where no place is stated.
pack-outside = { $count ->
    [one] 1 incident lies outside this picture.
   *[other] { $count } incidents lie outside this picture.
  }
pack-unknown-sites = { $count ->
    [one] 1 site is in no gazetteer and is not drawn.
   *[other] { $count } sites are in no gazetteer and are not drawn.
  }
pack-ways = Ways, as sources state them
pack-ways-told = Solid: travelled; dashed: intended; dotted: only the direction is known. Likely ways between stated places, schematic and no tracks.
pack-ways-cut = { $drawn } of { $count } stated stretches are drawn; the others are too many, or have no place to be drawn from.
pack-no-map = The base map is not installed on this machine: this briefing has no map.
pack-week = Incidents and weight per week.
pack-month = Incidents and weight per month.
pack-quarter = Incidents and weight per quarter.
pack-year = Incidents and weight per year.
pack-paler = The period before is paler.
pack-listed = { $count ->
    [one] 1 incident.
   *[other] { $count } incidents, newest first.
  }
pack-cut = The newest { $shown } of { $count } incidents are listed; { $rest } are not. The CSV of the incidents page holds all of them.
pack-cut-slides = The newest { $shown } of { $count } incidents are on these slides; { $rest } are not. The PDF lists more, the CSV of the incidents page all of them.
pack-rests = What it rests on
pack-publishers = { $count ->
    [one] 1 publisher was read.
   *[other] { $count } publishers were read.
  }
pack-evidence = Evidence: { $grades }.
pack-grade = { $grade } { $count }
pack-page = { $page } of { $pages }
pack-part = { $title } ({ $part } of { $parts })
pack-empty = No incident matches this selection: this briefing is empty.
map-no-weight = no weight stated
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-sites = Sites on the map: N and P walk through them, Enter opens one
boundaries-neutral = Boundaries: neutral view, disputed lines dashed. Not an endorsement.
boundaries-MA = Boundaries: Moroccan view. Not an endorsement.
boundaries-UN = Boundaries: United Nations view. Not an endorsement.

## The panel of a site

newest = Newest in this selection
nothing-here = No incident of this selection is here.
close-site = Close this site
known-within = Place known to within about { $distance } km
site-incidents = { $count ->
    [one] 1 incident · { $last }
   *[other] { $count } incidents · newest { $last }
  }
more-incidents = { $count ->
    [one] 1 more on the Incidents page
   *[other] { $count } more on the Incidents page
  }
count-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
  }
with-partners = with { $partners }
amount-not-stated = amount not stated
not-stated = not stated
no-country = no country stated

## The months

incidents-per-month = Incidents per month
drag-to-choose = drag to choose dates
months-wider = { $count ->
    [0] every incident is dated to a month
    [one] 1 incident known only to more than a month is not drawn
   *[other] { $count } incidents known only to more than a month are not drawn
  }
months-summary = Incidents per month from { $first } to { $last }; most in { $peak }: { $count }.
months-none = No incident is dated to a month.
per-month = per month
per-quarter = per quarter
per-year = per year

## The incidents page

table-lines = { $count ->
    [one] 1 line, one per substance
   *[other] { $count } lines, one per substance
  }
table-cut = The table shows the newest { $shown } of { $count } lines. The download holds all of them.
choose-a-line = Choose a line to see its full record.
download-csv = Download as CSV
record-of = Incident { $incident }
record-missing = There is no incident { $incident } in these data.
close-record = Close this record
sources = Sources
no-point = The source gives no place that can be drawn.
column-when = When
column-place = Place
column-kind = Kind of site
column-country = Country
column-substance = Substance
column-quantity = Quantity as written
column-weight = Weight (kg)
column-bounds = How exact
column-mode = Way of travel
column-arrests = Arrests
column-partners = Partners
column-evidence = Evidence
column-sources = Sources
column-id = Code
column-year = Year

## The sites page

find-site = Find a site by any way to write its name
find-site-example = Tanger Med, الكركرات, MAPTM…
sites-hint = { $count ->
    [one] One site is known. Search it above, or choose a dot on the map.
   *[other] { $count } sites are known. Search one above, or choose a dot on the map.
  }
site-found = This name means { $name }.
written-alike = (like “{ $alias }”, { $share } alike)
site-is-area = { $name } is no single site: { $kind }.
site-ambiguous = { $count ->
    [one] One place is written so. Choose it:
   *[other] { $count } places are written so. Choose the one that is meant:
  }
site-not-found = No known site is written so. Try another spelling, add the country, or give its code.
last-seized = Newest seizure here
all-incidents-here = All incidents of this site
site-names = Names
name-unknown = not known
also-written = Also written
more-names = { $count ->
    [one] and 1 more
   *[other] and { $count } more
  }
site-point = Place
latitude-longitude = Latitude, longitude
how-exact = How exact
point-origin = Where the point comes from
other-side = Across the border
nearest-sites = Nearest sites
kilometres = { $distance } km
correct-site = Correct this site
add-name = Add a name
correct-point = Correct the point
another-name = Another way to write it
no-language = no language in particular
edit-who = Who (initials or desk)
edit-who-help = Kept with the change for good. No full name is needed.
edit-why = Why (source)
keep-edit = Keep the change
edit-kept = The change is kept and in force.
count-edits = { $count ->
    [one] 1 correction
   *[other] { $count } corrections
  }
edited-alias = name “{ $alias }”
edited-point = point { $point }
edited-site = taken over from { $origin }
edited-withdrawn = takes back no. { $number }
edit-signed = { $who }, { $when } UTC: { $why }
standing-withdrawn = taken back
standing-superseded = replaced by a later correction
standing-not-applied = not in force
take-back = Take a correction back
edit-number = Number of the correction
ask-online = Ask { $service }
ask-online-help = Sends “{ $name }” to { $service }. Nothing else leaves this machine.
online-nothing = The service knows no such place.
online-candidates = Answers of the service. None is in the gazetteer until somebody takes it over.
accept-candidate = Take over
site-name = Name
second-look = { $count ->
    [one] 1 correction deserves a second look, for the gazetteer has changed:
   *[other] { $count } corrections deserve a second look, for the gazetteer has changed:
  }
second-look-line = { $site }, no. { $number }: { $reason }

## The reference page

reference-intro = What the data hold, what every word means, where they come from and what they cannot tell.
limits-title = What these data cannot tell
limit-published = They hold only what was seized, found and published. A gap is not an absence: a place without incidents may be a place without reports.
limit-collection = The incidents that come with Marsad were collected from public reports in several languages; which papers were read decides which countries are dense.
limit-weight = One large container is not a trend: look at the count beside the weight.
limit-quantity = A quantity stands in the words of its source. Where sources are approximate or disagree, the lowest and the highest figure are kept and both are shown.
limit-date = An incident known only to its month or year belongs to every range that overlaps it, and is never shown as the first day.
limit-place = A place known only roughly is drawn as a soft area, never as a point.
limit-country = The country of an incident is the one that its source names. It is no position on any boundary.
limit-arrests = Arrests may be those of a whole operation of which the seizure was one part.
sources-title = Where the data come from
sources-incidents = Incidents: public reports, each named with its publisher, address and date in the record of the incident.
sources-sites = Sites: NGA World Port Index (public domain), UN/LOCODE (UNECE), GeoNames (CC BY 4.0), OpenStreetMap (ODbL 1.0), airportsdata (MIT) and own reckoning from the words of the sources; each site names its own.
sources-map = Coast and boundaries: Natural Earth (public domain). Names of countries: Unicode CLDR.
boundaries-title = Boundaries
boundaries-disclaimer = The lines and names on the map are drawn from Natural Earth for orientation. They state no opinion on the status of any territory. The administrator sets the point of view: neutral (disputed lines dashed), MA or UN.
counts-title = What is in the data now
counts-line = { $incidents } incidents in { $lines } lines, { $first } to { $last }, at { $sites } sites in { $countries } countries; { $weighed } lines state a weight, { $bounded } of them as a range or a bound.
fields-title = Fields
fields-intro = One line per substance; lines that share a code are one incident. A blank means that the source does not say.
head-code = Field
head-meaning = Meaning
head-unit = Unit
head-needed = Needed
head-example = Example
head-refused = Refused
codes-title = Codes
head-label = Label
head-count = Lines
list-group = Substance groups
list-substance = Substances
list-site_type = Kinds of site
list-mode = Ways of travel
list-operation = Operations
list-location_precision = How exactly a place is known
list-date_precision = How exactly a date is known
list-place_precision = How exactly an origin or destination is known
list-evidence = Evidence
list-detection = How it was found
list-unit = Units
yes = yes

## The page for adding events

step-of = Step { $step } of { $steps }
step-file = Choose
step-columns = Match
step-look = Look
step-done = Done
step-back = Back
upload-intro = Bring what you have: the file is read, and you see what it comes to. Nothing is kept before you say so.
upload-file = A file
upload-paste = A pasted table
upload-form = One incident
choose-file = CSV, Excel, OpenDocument or Parquet, up to 200 MB
drop-file = Drop the file here
browse-file = Choose a file
file-not-taken = This file is larger than 200 MB. Split it into several.
paste-table = Paste a table with its line of headings
paste-hint = Copied from a spreadsheet, or lines with commas, semicolons or tabs.
read-table = Read the table
form-hint = Only what the source says; a blank means that it does not say. No person’s name.
more-fields = More fields
form-date-hint = 2024-01-02, 2 January 2024, 2024-01
form-place-hint = Tanger Med, الكركرات, MAPTM
form-quantity-hint = 1488.08 kg, 2 t, 500 tablets
templates = Templates
template-hint = An empty table with every field, an example, and in the workbook lists of the codes and an explanation.
template-csv = Template (CSV)
template-xlsx = Template (Excel)
template-incidents = Incidents
template-fields = Fields
template-example = Line 2 is an example: write over it. The second sheet explains every field.
reading-file = Reading the file…
looking-at-lines = Checking every line…
keeping-lines = Keeping the lines…
upload-same-file = This very file was taken in already as batch { $batch }. Taking it in again adds nothing.
upload-table = What do you bring?
table-incidents = Incidents
table-cooperation = Cooperation events
figure-events-again = { $count ->
    [one] event there already
   *[other] events there already
  }
figure-events-changed = { $count ->
    [one] event there otherwise
   *[other] events there otherwise
  }
cooperation-title = Cooperation
cooperation-counts = { $events ->
    [one] 1 event
   *[other] { $events } events
  } of cooperation, { $first } to { $last }.
sources-cooperation = Cooperation: public reports and the announcements of the organisations, each named with its publisher and, where it names no person, its address. Facts only; where reports tell one event otherwise, both are kept and point to each other.
cooperation-fields = One line per event: a meeting, a conference, an agreement, a joint operation. A blank means that the source does not say. What a field has in common with the incidents means the same here.
list-cooperation_kind = Kinds of cooperation
list-organisation = Organisations and services
field-event_id = Code of the event
    .help = Stable code, never used again for another event.
field-kind = Kind of cooperation
    .help = What was done together: a meeting, a visit, an agreement, a joint operation.
field-title = What it was
    .help = The event in a few words. Offices may be named, persons may not.
field-place_text = Place as written
    .help = In the words of the source.
field-event_partners = Partners
    .help = Organisations and services by their codes; a country, by its code, where the source names none of its services.
field-partners_text = Partners as written
    .help = In the words of the source, with the office where it names one.
field-countries_taking_part = Countries taking part
    .help = How many the source says there were.
field-incidents = Incidents
    .help = Codes of the incidents that the event belongs to.
field-conflicts_with = Told otherwise in
    .help = Codes of events that tell the same one with another date or figure.
refused-partner = is no partner that is known: write the code of an organisation from the list, or of a country
refused-ids = must be codes with “; ” between them
change-unknown-event = Nothing was changed: no event has this code.
batch-sizes-events = events { $incidents } · lines { $lines } · refused { $refused }
report-left-out-events = lines left out, for their event is there with other values: { $count }
refused-event-shared = its code stands in the file on another line too: give each event its own code
file-no-events = No column of { $file } is a date beside what was done or the partners. Say which columns these are. Its headings: { $detail }
template-cooperation = Cooperation
mapping-other-table = The mapping of columns is of another table. Name that table, or match the columns anew.
file-as-read = { $file } · { $lines }
count-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
  }
sheets-left = Not read, for their header is another: sheets { $sheets }. Save each as a file of its own and add it after this one.
in-sheet = sheet “{ $sheet }”
mapping-remembered = The columns are matched as they were for a file with the same headings. Change what is wrong.
mapping-proposed = This is how the headings are understood. Change what is wrong.
head-column = Column of the file
head-values = Values in it
head-field = Field
not-used = not used
personal-field = personal: never kept
unit-of-column = Unit of { $column }
unit-in-cells = unit in the cells
unit-pounds = pounds
field-of-column = Field of { $column }
unused-columns = { $count ->
    [one] 1 column that is not used
   *[other] { $count } columns that are not used
  }
personal-dropped = Left out and never kept, for they look like data about persons: { $columns }
question-dates = In these dates, what comes first? { $examples }
day-first = the day
month-first = the month
question-decimal = In these numbers, what is the decimal sign? { $examples }
decimal-comma = the comma: 1,5 is one and a half
decimal-point = the point: 1.5 is one and a half
for-all-lines = For all lines, as no column says it
evidence-for-all = Evidence
source-for-all = Source: who published it
source-for-all-help = Without it the name of the file stands as the source.
answer-first = Answer the question above first.
check-lines = Check the lines
figure-fresh = { $count ->
    [one] new line
   *[other] new lines
  }
figure-refused = { $count ->
    [one] refused line
   *[other] refused lines
  }
figure-again = { $count ->
    [one] incident there already
   *[other] incidents there already
  }
figure-changed = { $count ->
    [one] incident there otherwise
   *[other] incidents there otherwise
  }
figure-doubts = { $count ->
    [one] value in doubt
   *[other] values in doubt
  }
refused-lines = Refused, and why
refused-first = The table shows the first { $shown } of { $count }. The download holds all lines.
mend-hint = Download these lines, mend them and upload that file: the others are then there already.
download-refused = Download the refused lines
column-line = Line
column-header = Column
column-value = As written
column-reason = What would be right
column-doubt = What to check
places-to-settle = Places to settle
places-hint = Choose once what each written place means, or write it otherwise; then check again.
place-on-lines = { $count ->
    [one] “{ $place }”, on 1 line
   *[other] “{ $place }”, on { $count } lines
  }
written-otherwise = Written otherwise
choose-site = Choose the site
places-left = { $count ->
    [one] 1 more written place is in the download.
   *[other] { $count } more written places are in the download.
  }
check-again = Check again with these sites
values-in-doubt = In doubt: taken, and to be checked
perhaps-known = Perhaps known already from another source
perhaps-known-hint = Same site and substance, near date and quantity. As one incident it has both sources, and the lowest and highest weight.
for-all-undecided = For all that are not decided below
same-incident = the same incident
another-incident = another incident
leave-out = leave out
line-of-file = Line { $line } of this file
known-already = Known: { $incident }
pairs-left = { $count ->
    [one] 1 more pair follows the choice for all.
   *[other] { $count } more pairs follow the choice for all.
  }
undecided = { $count ->
    [one] 1 line that may be known already is not decided yet.
   *[other] { $count } lines that may be known already are not decided yet.
  }
there-otherwise = There already with other values
take-new-values = take the new values; the old ones stay in the history
leave-as-they-are = leave them as they are
new-points = What is new, on the map
how-to-take = What to take
take-good = the good lines; the refused ones stay out
take-whole = nothing unless every line is good
batch-who = Service or role
batch-who-help = Kept with the batch for good. No person’s name is needed.
batch-why = Why, or from where
take-in = Take in
batch-kept = Batch { $batch } is in.
batch-hidden = Batch { $batch } is withdrawn: nothing of it is shown. It can be restored below.
show-on-map = Show on the map
show-as-table = Show as a table
undo-batch = Undo
undone-at-once = Undone right after it was taken in
add-more = Add more
batches-title = Batches
batch = Batch
batch-signed = { $who }, { $when } UTC
batch-sizes = incidents { $incidents } · lines { $lines } · refused { $refused }
batch-withdrawn = withdrawn
batches-left = { $count ->
    [one] 1 older batch
   *[other] { $count } older batches
  }
withdraw-batch = Withdraw a batch
restore-batch = Restore a batch
no-batches = Nothing has been taken in yet.

## What can be wrong

file-missing = The file { $file } is not there. Put it back, or set MARSAD_DATA to the folder that holds it. { $detail }
file-unreadable = The file { $file } cannot be opened. Check that the app may read it. { $detail }
file-empty = The file { $file } holds no lines. Restore it from a copy. { $detail }
file-encoding = The file { $file } is not UTF-8 text. Save it as “CSV UTF-8”. { $detail }
file-not-a-table = The file { $file } is not a table: a line has more or fewer cells than the header. Mend that line. { $detail }
file-no-header = The first line of { $file } does not name these fields: { $detail }. Put them back.
file-too-large = The file { $file } is larger than 200 MB. Split it into several.
file-too-wide = The file { $file } has more than 1000 columns. Keep those that tell of the incidents.
file-line-too-long = A line of the file { $file } is longer than a million characters. Often a quotation mark is never closed: mend that line.
file-unknown-kind = The file { $file } is no table that can be read ({ $detail }). Marsad reads CSV, Excel workbooks and Parquet: save it as one of these.
file-too-many-lines = The file { $file } has more than two million lines. Split it into several.
file-unpacks-too-large = Unpacked, the file { $file } is too large to be read. Save it as CSV, or split it into several.
file-no-incidents = No column of { $file } is a date beside a place, a substance or a quantity. Say which columns these are. Its headings: { $detail }
file-line = It stopped at line { $line }.
lines-left-out = { $count ->
    [one] 1 line of { $file } was left out; the rest is shown. Mend it and the page follows:
   *[other] { $count } lines of { $file } were left out; the rest is shown. Mend them and the page follows:
  }
refused-value = line { $line }, { $column }: “{ $value }” – { $reason }
refused-site = near line { $line }: “{ $value }” – needs a code, and a latitude and longitude in degrees
refused-required = must not be blank
refused-date = must be a date such as 2024-01-02, 2024-01 or 2024
refused-date-order = ends before it begins
refused-weight-order = must lie between the lowest and the highest weight
refused-id = may hold only letters without accents, digits, - _ and .
refused-text = must be text
refused-address = must begin with https:// or http://
refused-number = must be a number such as 1488.08
refused-count = must be a whole number
refused-latitude = must be degrees from -90 to 90
refused-longitude = must be degrees from -180 to 180
refused-code = is none of the codes of this field; the reference page lists them
refused-country = must be a country code of two letters, such as MA
refused-place = must be a site code, a country code or a region number
refused-date-unreadable = must be a date that can be read, such as 2024-01-02, 2 January 2024 or 02/01/2024
refused-date-year = lies before 1900 or after 2100: write the year in four digits, in the Gregorian calendar
refused-quantity = must be a quantity that can be read, such as 1488.08 kg, 2 t or 500 tablets
refused-no-weight = is no weight: write a weight, or give the number and its unit in the columns of quantity and unit
refused-unit-differs = has another unit than the line or the header says: write one unit
refused-merged = stands in a cell that is merged over several lines: give each line its own
refused-several-substances = names several substances: write one line for each, with its own quantity
refused-site-ambiguous = may be several places: add the country, or give the site code
refused-site-unknown = is no place that is known: try another spelling, add the country, or give the site code
refused-site-missing = needs a place: its name, its site code, or latitude and longitude
refused-code-shared = its code stands in the file on lines of another date or place: give each incident its own code
refused-line-twice = stands in the file twice: remove one line, or give each its own code
refused-too-long = must have at most 4000 characters
refused-too-many-cells = has more cells than the header: put text that holds the delimiter between quotation marks
doubt-future-date = lies in the future: check the date
doubt-weight = is more than a hundred times the usual weight of this substance: check the unit
doubt-point = lies far from the site that is named: check latitude and longitude
doubt-flag = is no country that is known: the flag is left blank
doubt-no-unit = has no unit, in the cell, the header or a column: it counts in no weight. Say the unit
doubt-range = is a range and no weight: the quantity is left blank, and its words are kept
doubt-date-mixed = is a date to the spreadsheet, while others of this column are text: its day and month may have changed places
doubt-line-short = has fewer cells than the header: check that nothing is cut off or shifted
doubt-personal = may hold a telephone, identity or passport number: take it out of the file before it is kept
unknown-sites = { $count ->
    [one] 1 site is not in sites.csv; its incidents are counted but not on the map:
   *[other] { $count } sites are not in sites.csv; their incidents are counted but not on the map:
  }
address-ignored = Part of the address could not be used and was left out:
ignored-code = { $name }: “{ $value }” is not known
ignored-date = { $name }: “{ $value }” is not a date such as 2024-01-31
ignored-date-order = the dates were the wrong way round and were exchanged
ignored-long-text = { $name }: only the first 200 characters are searched

## Corrections that are not made, services that do not answer

edit-who-missing = Nothing was kept: say who makes the change, by initials or the name of the desk.
edit-who-too-long = Nothing was kept: shorten who makes the change.
edit-why-missing = Nothing was kept: say why, or name the source.
edit-why-too-long = Nothing was kept: shorten the reason.
edit-alias-empty = Nothing was kept: write a name that has letters.
edit-alias-too-long = Nothing was kept: the name is too long for a place.
edit-alias-known = Nothing was kept: the site is known by this name already.
edit-language-unknown = Nothing was kept: choose a language of the list.
edit-point-off-earth = Nothing was kept: latitude goes from -90 to 90, longitude from -180 to 180.
edit-point-known = Nothing was kept: the point is there already.
edit-name-missing = Nothing was kept: give the site a name.
edit-name-too-long = Nothing was kept: shorten the name of the site.
edit-type-unknown = Nothing was kept: choose the kind of site from the list.
edit-site-known = Nothing was kept: the gazetteer has a site of that name there. Find it and add a name to it.
edit-unknown-site = Nothing was kept: no site has this code.
edit-site-gone = The gazetteer knows this site no longer. The correction is kept.
edit-in-gazetteer = The gazetteer says the same by now.
edit-point-moved = The gazetteer’s point is no longer the one that was corrected. Check which is right.
edit-site-twice = The gazetteer has a site of that name there by now. Take the extra one back.
edit-not-found = Nothing was kept: there is no correction of that number.
edit-withdrawn-already = Nothing was kept: that correction is taken back already.
edit-control-character = Nothing was kept: the text holds characters that cannot be seen. Type it anew.
edit-not-kept = Nothing was kept: the folder of MARSAD_VAR cannot be written to. Tell the administrator.
online-timeout = The service did not answer in time. Try again later.
online-refused = The service cannot be reached. Check the network and MARSAD_GEOCODER_URL.
online-too-many = The service was asked too often. Wait a while, then try again.
online-not-understood = The answer could not be understood. Check that MARSAD_GEOCODER_URL is a service of the kind that is set.
online-denied = The service refuses to answer. Check MARSAD_GEOCODER_USER_AGENT and the terms of the service.
online-error = The service is out of order. Try again later.
online-off = No online service is set. The administrator sets one by MARSAD_GEOCODER.

## Changes that are not made, stores that do not answer

change-unknown-batch = Nothing was changed: no batch has this number.
change-unknown-incident = Nothing was changed: no incident has this code.
change-withdrawn-already = Nothing was changed: it is withdrawn already.
change-not-withdrawn = Nothing was changed: it is not withdrawn.
change-who-reserved = “Marsad” signs what comes with the app: give another name.
change-who-missing = Nothing was kept: say which service or role does it.
change-why-missing = Nothing was kept: say why.
change-wrong-text = Nothing was kept: the text holds characters that cannot be kept. Type it anew.
change-refused-lines = Nothing was kept, as you chose: some lines are refused. Mend them, or take the good lines.
change-nothing-new = Nothing was kept: there is nothing new in it.
change-same-file = Nothing was kept: this very file was taken in already, perhaps a moment ago by somebody else.
change-overtaken = Nothing was kept: somebody else changed the store at the same moment. Try again.
change-no-store = Nothing can be kept: no store of incidents is set. Tell the administrator.
store-full = Nothing was kept: the disk is full. What was there is as it was. Tell the administrator.
store-read-only = Nothing was kept: the store of incidents may not be written to. Tell the administrator.
store-busy = Nothing was kept: others write to the store of incidents for a long time. Try again in a minute.
store-unreachable = The store of incidents cannot be reached; what is shown may be old. Try again later, or tell the administrator.
store-damaged = The store of incidents is damaged and cannot be read; what is shown may be old. The administrator can restore a backup.
store-newer = A later version of Marsad made the store of incidents. The administrator must update this one.
store-url-wrong = MARSAD_STORE_URL is no address of a store. The administrator must correct it.
store-not-empty = The store holds incidents already. A backup is restored into an empty store only.
store-read-needs-folder = The store of incidents cannot be read: SQLite writes beside its file even to read, and that folder may not be written to. Let Marsad write there, or copy the store to where it may.
backup-onto-store = Nothing was written: this is the file of the store itself. Choose another one.
report-taken = lines taken: { $count }
report-would-take = lines that would be taken: { $count } (a dry run keeps nothing)
report-nothing-would = nothing would be taken (a dry run keeps nothing)
report-no-batch = no batch
report-refused = lines refused: { $count }
report-left-out = lines left out, for their incident is there with other values: { $count }
report-there = lines there already, just so: { $count }
report-line = line { $line } – { $reason }
report-hidden = (not shown, for it may name a person)
report-twice = Refused, for they stand in the file twice: lines { $lines }. Remove them, or give each its own code.
report-again = There already, just so, and left as they are: lines { $lines }
report-changed = line { $lines }: { $incident } is there with other values and is left as it is; with --revise these correct it
report-revised = line { $lines }: { $incident } is there with other values; these correct it
report-alike = line { $line }: { $incident } is perhaps { $known }, which is there already, and counts as another incident; with --join it is one more source of that one
report-joined = line { $line }: { $incident } is one more source of { $known }, which is there already
report-unused = Columns that are not used, and not kept: { $columns }
report-changing = { $file } changed while it was read: nothing was taken of it. Try again when it is whole.
backup-unreadable = This file is no backup of Marsad that can be read. Choose another one.
mapping-not-toml = The mapping of columns is no TOML text. Mend it, or match the columns anew.
mapping-wrong-shape = A part of the mapping of columns is missing or of another kind. Mend it, or match the columns anew.
mapping-unknown-field = The mapping of columns names a field that does not exist. The reference page lists the fields.
mapping-unknown-unit = The mapping of columns names a unit that does not exist. The reference page lists the units.
mapping-twice = The mapping gives one field to two columns. Leave it to one.
mapping-missing-column = The mapping names a column that the file has not. Match the columns anew.

## Fields

field-incident_id = Code
    .help = Stable code of the incident, never used again for another.
field-date = Date
    .help = When it happened, written as exactly as it is known: day, month, quarter, week or year.
field-date_end = Last date
    .help = Only when the source gives a span that is wider than the date itself.
field-date_precision = Precision of the date
    .help = How exactly the date is known.
field-site_id = Site code
    .help = UN/LOCODE of a port or town, ICAO code of an airport, or a code of our own; blank when only the country is known.
field-site_text = Place as written
    .help = The place in the words and language of the source.
field-latitude = Latitude
    .help = Of the site, WGS 84.
field-longitude = Longitude
    .help = Of the site, WGS 84.
field-location_precision = Precision of the place
    .help = How exactly the place is known; only sites and towns are drawn as dots, the rest as soft areas.
field-country = Country
    .help = The country that the source names, ISO 3166-1; blank in international waters. No position on any boundary.
field-site_type = Kind of site
    .help = Border post, seaport, airport, at sea, coast, checkpoint or inland.
field-operation = Operation
    .help = What the services did.
field-operation_text = Operation as described
    .help = The operation in a few words.
field-agencies = Agencies
    .help = The services that made the seizure, as named.
field-partners = Partners
    .help = The services of other countries and organisations that helped, as named.
field-partner_countries = Countries of the partners
    .help = Their countries, ISO 3166-1.
field-substance = Substance
    .help = What was seized; one line per substance.
field-substance_text = Substance as written
    .help = The word of the source.
field-quantity = Quantity
    .help = The number as written, in the unit beside it; blank when the amount is not stated.
field-unit = Unit
    .help = Unit of the quantity; “amount not stated” is a value, not a blank.
field-quantity_kg = Weight (kg)
    .help = In kilograms. Tablets have none unless the source weighs them. With a lowest weight alone it means at least; sums use this figure.
field-quantity_low_kg = Lowest weight (kg)
    .help = The lower bound where sources are approximate, give a bound or disagree.
field-quantity_high_kg = Highest weight (kg)
    .help = The upper bound; blank where the source says only “at least”.
field-quantity_text = Quantity as written
    .help = The quantity in the words and language of the source.
field-mode = Way of travel
    .help = How it travelled when it was seized.
field-conveyance = Vehicle or vessel
    .help = As described.
field-flag = Flag or registration
    .help = Country, or UN M49 region, where the ship, aircraft or vehicle is registered.
field-concealment = Concealment
    .help = Where and how it was hidden.
field-packaging = Packaging
    .help = Bales, packets, marks.
field-detection = Detection
    .help = How it was found, where the source says so.
field-origin = Origin
    .help = Where it came from: sites, countries or UN M49 regions.
field-origin_text = Origin as written
    .help = In the words of the source.
field-origin_precision = Precision of the origin
    .help = Whether the origin is known to a site, a country or a wider region.
field-transit = Transit
    .help = Places on its way, in order.
field-transit_text = Transit as written
    .help = In the words of the source.
field-destination = Destination
    .help = Where it was going: sites, countries or UN M49 regions.
field-destination_text = Destination as written
    .help = In the words of the source.
field-destination_precision = Precision of the destination
    .help = Whether the destination is known to a site, a country or a wider region.
field-arrests = Arrests
    .help = Number of people arrested; blank when not stated, 0 only when the source says none.
field-arrest_countries = Countries of those arrested
    .help = Countries only. No field can hold a person’s name.
field-evidence = Evidence
    .help = How good the report is.
field-source_title = Source title
    .help = One line per source, in every source field the same order.
field-source_publisher = Source publisher
    .help = Who published it.
field-source_url = Source address
    .help = Web address, where there is one.
field-source_date = Source date
    .help = As exactly as it is known.
field-source_language = Source language
    .help = ISO 639-1.
field-notes = Notes
    .help = What a reader must know: approximations, conflicts between sources, what was reckoned.

## Below the map of routes

count-flows = { $count ->
    [one] 1 route
   *[other] { $count } routes
  }
more-flows = { $count ->
    [one] 1 more route
   *[other] { $count } more routes
  }
choose-for-incidents = Choose a line for its incidents.
sankey-title = Origin → place of seizure → destination
sankey-hint = As sources state them. Choose a band or a name for its incidents.
sankey-width = Width of the bands
sankey-origin = Stated origin
sankey-place = Seized at
sankey-destination = Stated destination
sankey-rest = { $count ->
    [one] 1 other
   *[other] { $count } others
  }
sankey-elsewhere = { $country }, elsewhere
sankey-joined = Of small ones, sites are counted to their country (“elsewhere” beside sites that have a name), and what is still small is “others”.
sankey-summary = Widest with a name at both ends: { $band }, of { $all } in all. Origin not stated: { $origin }; destination not stated: { $destination }.
sankey-unweighed = { $count ->
    [one] 1 incident without a stated weight is not drawn.
   *[other] { $count } incidents without a stated weight are not drawn.
  }
sankey-no-weight = No incident of this selection states a weight. Choose incidents as the width.
flow-table = All stated routes
flows-origin = { $origin } of { $all } incidents state their origin ({ $share }).
flows-neither = { $count ->
    [one] 1 incident states nothing of its way and is in no line.
   *[other] { $count } incidents state nothing of their way and are in no line.
  }
flows-cut = The table shows { $shown } of { $count } routes, the heaviest first; the download holds all.
column-first = First seen
    .help = As far as it is known: an incident dated to a month or a year is shown by that month or year, never by its first day.
column-last = Last seen
column-substances = Substances
column-origin = Origin stated
    .help = Of all incidents seized at this place, the share that states an origin.
corridors = Corridors that several routes share
corridors-hint = Straits, canals, sea areas and stretches of the way that at least two stated routes have in common, most incidents first. Choose a line for its routes and incidents.
corridors-schematic = Ways between stated places are likely ways, schematic and no tracks; where only the direction is known, nothing is counted.
corridors-none = No two routes of this selection share a stretch of their way.
column-corridor = Corridor
column-through = Through
column-flows = Routes
column-ahead = Still ahead
    .help = Incidents that were seized before they reached it: it lay on the way that was intended.

## Routes

leg-between = { $start } → { $end }
leg-stated = travelled, as stated
leg-intended = intended
leg-km = about { $distance } km
leg-likely = schematic: likely way, not a track
close-leg = Close this leg
no-way-by-sea = no way by sea is known: a sketch
no-way-by-road = no way by road is known: a sketch
way-schematic = how it went is not known: a sketch
ways-unreadable = the files of ways cannot be read: a sketch
routes-stated = Routes that sources state
routes-hint = Origin → where it was seized → destination; “?” where nothing is stated. Choose a line for its incidents.
routes-none = No incident of this selection states where it came from or was going.
passage = { $place } on their way, as sources state: stopped there { $stopped }, passed and stopped later { $passed }, stopped before they reached it { $before }. What is never seized is not here.
column-way = Route
column-incidents = Incidents
routes-origin = { $count ->
    [one] incident states its origin
   *[other] incidents state their origin
  }
    .note = of { $count }; the others do not say
routes-destination = { $count ->
    [one] incident states its destination
   *[other] incidents state their destination
  }
    .note = of { $count }; the others do not say
routes-legs = { $count ->
    [one] leg is stated
   *[other] legs are stated
  }
    .note = each once, however many incidents share it
through = via { $places }

## The page of trends

page-trends = Trends
trends-period = Period
trends-by = Split by
trends-against = Sites beside
period-week = Week
period-month = Month
period-quarter = Quarter
period-year = Year
one-week = a week
one-month = a month
one-quarter = a quarter
one-year = a year
against-year = the year before
against-before = the period before
all-incidents = All incidents
no-weights = no weight is stated
trends-wider = { $count ->
    [one] 1 incident known only to more than { $period } is in no figure here.
   *[other] { $count } incidents known only to more than { $period } are in no figure here.
  }
trend-over-time = Over time
over-time-one = { $count ->
    [one] All lies in one period, { $period }: 1 incident. Nothing can be said of more or less.
   *[other] All lies in one period, { $period }: { $count } incidents. Nothing can be said of more or less.
  }
over-time-peak = { $count ->
    [one] Most incidents in { $peak }: 1.
   *[other] Most incidents in { $peak }: { $count }.
  }
over-time-heaviest = Most weight in { $period }: { $weight }.
over-time-last = { $count ->
    [one] Latest period, { $period }: 1 incident.
   *[other] Latest period, { $period }: { $count } incidents.
  }
over-time-larger = There would be more than { $most } bars: drawn by a larger period ({ $period }).
over-time-more = { $count ->
    [one] 1 more row is in the download.
   *[other] { $count } more rows are in the download.
  }
over-time-hint = Every row is as high as its own peak, which carries its figure. Choose a bar to see its incidents.
trend-compared = This period beside others
compared-rule = The period before has the same length; the year before, the same days of the calendar. Dates chosen above are the period, else it runs up to the newest day of the data.
compared-same = Here the period before and that of the year before are the same.
compared-now = This period
compared-before = The period before
compared-year = The year before
compared-wider = { $count ->
    [one] 1 more may lie in it
   *[other] { $count } more may lie in it
  }
as-many = as many now
more-by = now { $number } more
less-by = now { $number } fewer
median-weight = median { $weight }
largest-share = largest { $share }
column-median = Median (kg)
column-largest = Largest (kg)
trend-sites = Sites that rose and fell
sites-none = No site has an incident in either period.
sites-rose = { $site } rose most: from { $then } to { $now }.
sites-fell = { $site } fell most: from { $then } to { $now }.
sites-tested = { $count ->
    [one] 1 of { $all } sites has enough cases to be tested; with fewer than { $few } in both periods: few cases, read with care.
   *[other] { $count } of { $all } sites have enough cases to be tested; with fewer than { $few } in both periods: few cases, read with care.
  }
sites-unusual = { $count ->
    [0] None of them is unusual.
    [one] 1 of them is unusual.
   *[other] { $count } of them are unusual.
  }
sites-rule = Unusual: without any change, a difference as large would come about by chance at no more than { $level } of sites, bursts of incidents allowed for.
column-now = Now
column-then = Then
column-weight-now = Weight now (kg)
column-weight-then = Weight then (kg)
column-verdict = Unusual?
verdict-few = few cases: read with care
verdict-usual = not unusual
verdict-unusual = unusual
trend-moved = Moved, not gone?
moved-told = Pairs of sites near one another or on the same stated way, of which one fell while the other rose.
moved-caution = They are shown side by side; no cause is claimed.
moved-none = In these periods no two sites near one another or on one stated way have changed in opposite directions by { $least } incidents or more each.
moved-pair = Incidents at { $fell }: from { $fell_then } to { $fell_now }; at { $rose }: from { $rose_then } to { $rose_now }.
moved-near = They are { $distance } km apart.
moved-way = Sources name the same place on the way of both: { $places }.
moved-fell = Fell
moved-rose = Rose
trend-season = Months of the year
season-one-year = These dates hold no month twice: nothing can be said about seasons.
season-peak = { $count ->
    [one] Most per year in { $month }: 1 incident in { $years } years, in { $busy } of which there was one.
   *[other] Most per year in { $month }: { $count } incidents in { $years } years, in { $busy } of which there was one.
  }
season-mean = Bars are means per year of those between the first and the last incident.
season-few = They rest on { $years } years at most: too few to speak of seasons.
season-row = Mean per year
season-years = rests on { $first }–{ $last } years
season-in-years = { $count ->
    [one] in 1 year
   *[other] in { $count } years
  }
season-column-years = Years
season-column-busy = Years with an incident
trend-heat = Sites and months
heat-peak = { $count ->
    [one] Most in one month: { $site }, { $month }, 1 incident.
   *[other] Most in one month: { $site }, { $month }, { $count } incidents.
  }
heat-months = Months drawn: { $first } to { $last }, the last of these dates.
heat-more = { $count ->
    [one] 1 more site is in the download.
   *[other] { $count } more sites are in the download.
  }
trend-review = Year in review
review-told = The results of one year, beside those of the year before.
review-to-date = The data end on { $day }: of the year before stand the same days.
review-publishers = Publishers read: { $now }, the year before { $then }. Where other sources were read, more or less may lie in the reading and not in the seizing.
review-coarse = Incidents known only to more than a week: { $now }, the year before { $then }; one of them may be the sum of several.
review-wider = Not counted, for they may lie outside these dates: { $now }, the year before { $then }.
review-weight = Incidents and weight by substance
review-ways = Stated ways
review-partners = Partners’ countries
review-largest = Largest incidents by weight
review-nothing = Nothing is stated.

## The page of cooperation

page-cooperation = Cooperation
close-beside = Close
ties-met = Talks, agreements, training
ties-done = In the field: operations, seizures
ties-count = Events and incidents
ties-line = joins a partner’s country to a place
ties-unknown = somewhere in the country
ties-places = Places of cooperation on the map: N and P walk through them, Enter opens one
ties-note = The line joins a partner’s country to where something was done with it. Nobody went that way; where it is dotted, it leaves from somewhere in the country.
event-of = Event { $event }
event-missing = There is no event { $event } in these data.
event-nowhere = no place stated
event-words = Partners in the words of the source: “{ $words }”
event-countries = { $count ->
    [one] 1 country taking part
   *[other] { $count } countries taking part
  }
event-told-otherwise = Another source tells the same event otherwise:
event-incidents = Incidents:
events-none = Nothing of this selection was done with a partner.
events-more = { $count ->
    [one] 1 more, older one is in the download.
   *[other] { $count } more, older ones are in the download.
  }
count-events = { $count ->
    [one] 1 event
   *[other] { $count } events
  }
events-disputed = { $count ->
    [one] 1 told in two ways, counted once
   *[other] { $count } told in several ways, each counted once
  }
figure-events = { $count ->
    [one] event
   *[other] events
  }
events-told-twice = { $count ->
    [0] { $tellings } reports, each of another event
    [one] { $tellings } reports; 1 event is told in two ways and counts once
   *[other] { $tellings } reports; { $count } events are told in several ways, each counts once
  }
figure-partners = { $count ->
    [one] partner
   *[other] partners
  }
partners-of = { $count ->
    [one] countries: { $countries }; 1 organisation has no country
   *[other] countries: { $countries }; { $count } organisations have no country
  }
figure-event-places = places of events
events-nowhere = { $count ->
    [0] every event names a place or a country
    [one] 1 event names none that can be drawn
   *[other] { $count } events name none that can be drawn
  }
figure-with-partner = { $count ->
    [one] incident with a partner
   *[other] incidents with a partner
  }
with-partner-of = of { $all }; the other sources name none
events-not-chosen = Substance, kind of site, way of travel and batch choose incidents alone: an event of cooperation has none of them. Country and site are those where it took place.
partners-title = Partners
partners-hint = Choose one here, or a country, a place or a line on the map. Organisations without a country are only listed.
column-partner = Partner
column-events = Events
partner-missing = No event and no incident of these data names “{ $partner }”.
partner-international = International organisation, drawn in no country
partner-country = Country
partner-organisations = Its organisations:
partner-held = In { $country }, with others, nearer place not stated
record-partners = Partners and their records
record-events = Events of cooperation that tell of it
trend-timeline = Events in time
timeline-hint = A full mark: its days are known. A pale bar: some time within it. Beside it the first partner. Choose one to read it.
timeline-otherwise = { $mark }: another source tells the same event otherwise.
timeline-peak = { $count ->
    [one] Most events in { $year }: 1.
   *[other] Most events in { $year }: { $count }.
  }
timeline-rough = { $count ->
    [0] The days of all are known.
    [one] Of 1 only the month or the year is known.
   *[other] Of { $count } only the month or the year is known.
  }
trend-matrix = Partners and kinds of cooperation
matrix-rows = Rows
rows-country = Countries and international organisations
rows-partner = Every organisation
matrix-rule = An event with several partners counts with each of them; one that sources tell in several ways counts once. Choose a figure to see what is behind it.
matrix-more = { $count ->
    [one] 1 more partner is in the download.
   *[other] { $count } more partners are in the download.
  }
matrix-most = { $count ->
    [0] No event was with { $partner }, only incidents.
    [one] Most events were with { $partner }: 1.
   *[other] Most events were with { $partner }: { $count }.
  }
matrix-peak = { $count ->
    [one] Most of one kind: { $partner }, { $kind }, 1.
   *[other] Most of one kind: { $partner }, { $kind }, { $count }.
  }
