# Every sentence that Marsad says, in English. Keys and values are the same in ar.ftl, fr.ftl, en.ftl and es.ftl: a test compares them.

## The frame

marsad = Marsad
subtitle = Border and port operations
language = Language
page-map = Map
page-incidents = Incidents
page-sites = Sites
page-reference = Reference
page-failed = This page could not be shown. Load it again; if it fails again, give the administrator the reference { $reference }.

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

## What can be wrong

file-missing = The file { $file } is not there. Put it back, or set MARSAD_DATA to the folder that holds it. { $detail }
file-unreadable = The file { $file } cannot be opened. Check that the app may read it. { $detail }
file-empty = The file { $file } holds no lines. Restore it from a copy. { $detail }
file-encoding = The file { $file } is not UTF-8 text. Save it as “CSV UTF-8”. { $detail }
file-not-a-table = The file { $file } is not a table: a line has more or fewer cells than the header. Mend that line. { $detail }
file-no-header = The first line of { $file } does not name these fields: { $detail }. Put them back.
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
