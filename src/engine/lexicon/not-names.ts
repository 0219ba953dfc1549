import { words } from './words'

/** Places, put together by hand: countries, regions and cities that news names most, in several languages. */
export const places: ReadonlySet<string> = new Set(words`
  afghanistan africa afrika afrique albania albanien algeria algerien algérie america amerika amérique angola antarctica arabia argentina argentinien armenia armenien asia asien asie australia australien austria autriche azerbaijan bahrain
  balkans bangladesh bavaria bayern belarus belgien belgium belgique bolivia bosnia botswana brandenburg brasil brasilien brazil brésil britain britannien bulgaria bulgarien cambodia cameroon canada catalonia chad chile
  china chine colombia congo crimea croatia cuba cyprus czechia denmark deutschland dänemark ecuador egypt ägypten égypte england eritrea españa espagne estonia estland ethiopia äthiopien europe europa finland finnland france francia frankreich
  gaza georgia georgien germany germania allemagne ghana greece griechenland greenland großbritannien grönland guatemala guinea haiti hawaii hessen holland honduras hungary ungarn iceland india indien inde indonesia indonesien iran iraq irak
  ireland irland israel italia italien italie italy jamaica japan japon jordan jordanien kashmir kazakhstan kasachstan kenia kenya korea kosovo kroatien kurdistan kuwait latvia lettland lebanon libanon liban liberia libya libyen lithuania
  litauen luxembourg luxemburg macedonia madagascar malawi malaysia mali malta maroc marokko mexico mexiko méxico moldova moldau moldawien mongolia montenegro morocco mozambique myanmar namibia nepal netherlands niederlande nederland nicaragua niger
  nigeria niedersachsen norway norwegen norge nordrhein-westfalen ontario oman österreich pakistan palestine palästina panama paraguay persia peru philippinen philippines poland polen pologne portugal prussia qatar katar quebec rheinland romania
  rumänien russia russland russie rwanda sachsen saxony scandinavia schleswig-holstein schottland schweden schweiz scotland senegal serbia serbien siberia singapore slovakia slovenia slowakei slowenien somalia spain spanien sudan suisse südafrika südkorea nordkorea sverige sweden
  switzerland syria syrien syrie taiwan tanzania thailand thüringen tibet tschechien tunisia tunesien turkey türkei turquie uganda ukraine uruguay usa uzbekistan vatican vatikan venezuela vietnam wales yemen jemen zambia zimbabwe
  alabama alaska alberta arizona arkansas california kalifornien carolina colorado connecticut dakota delaware florida idaho illinois indiana iowa kansas kentucky louisiana maine manitoba maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada oregon oklahoma pennsylvania queensland tasmania tennessee texas utah vermont victoria virginia wisconsin wyoming
  amsterdam ankara antwerp athen athens atlanta auckland baghdad bagdad baku bangkok barcelona basel beijing beirut belfast belgrad belgrade bergen berlin bern bielefeld birmingham bochum bogotá bologna bombay bonn boston bordeaux bratislava
  bremen brisbane bristol brussels brüssel bruxelles brooklyn bucharest budapest bukarest cairo calgary cambridge canberra cardiff chicago cleveland cologne copenhagen dallas damascus damaskus delhi denver detroit donetsk dortmund dresden dubai
  dublin duisburg durban düsseldorf edinburgh edmonton erfurt essen florence frankfurt freiburg geneva genève genf ghent glasgow graz haifa hamburg hannover harare havana heidelberg helsinki hollywood hongkong houston istanbul jakarta jerusalem
  johannesburg kabul kairo karachi karlsruhe kassel kathmandu kharkiv charkiw kherson kiel kiev kiew kyiv köln kopenhagen krakow lagos lahore lausanne leeds leipzig lille lima lisbon lissabon liverpool london londres los lviv lwiw lyon
  madrid mailand mainz manchester manhattan manila mannheim mariupol marseille mecca melbourne memphis miami milan milano milwaukee minneapolis minsk montpellier montreal montréal moscow moskau moscou mumbai munich münchen münster nairobi nantes naples
  neapel napoli nashville nice nürnberg odesa odessa orlando osaka oslo ottawa oxford palermo paris perth philadelphia phoenix pittsburgh portland potsdam prag prague pretoria pyongyang rabat riga rio riyadh rom roma rome rotterdam sacramento saigon
  salzburg sarajevo scottsdale seattle seoul shanghai sofia stockholm strasbourg straßburg stuttgart sydney tallinn tbilisi teheran tehran tirana tokio tokyo toronto toulouse tripoli tunis turin utrecht valencia vancouver venedig venice verona vienna
  vilnius warschau warsaw washington wellington wien windhoek winnipeg wuhan yorkshire york zagreb zürich zurich bakhmut donbas donbass sumy tel san santa saint st los las el new
  aachen aberdeen adriatic aegean alicante almere alpen alps alsace amazon amiens anatolia ancona andalucía angers
  antwerpen aquitaine aragón arnhem asturias augsburg auvergne besançon bilbao bohemia bosphorus bosporus bourgogne
  breda brescia bretagne brugge burgos byzantium böhmen caen cagliari calabria cali cambridgeshire campania canarias
  carpathians carthage castilla cataluña catania caucasus cheshire constantinople cornwall corse cumbria cádiz córdoba
  danube dardanelles delft derbyshire devon dijon dnieper donau dordrecht dorset drenthe dundee eindhoven elbe essex
  firenze flevoland friesland galicia ganges gelderland genova gent gijón gloucestershire granada grenoble groningen
  guadalajara guayaquil haarlem hampshire hertfordshire himalaya himalayas ingolstadt innsbruck klagenfurt krim
  lancashire lazio leicestershire leiden leuven liguria limburg limoges lincolnshire linz livorno liège lombardia
  lorraine luzern lübeck maastricht magdeburg mechelen medellín mediterranean mesopotamia metz modena monterrey
  moravia murcia málaga mähren namur nijmegen nil nile norfolk normandie northumberland nottinghamshire nîmes
  occitanie oder overijssel oxfordshire padova palma pamplona parma perugia pescara piemonte pomerania pommern
  provence puebla puglia pyrenees quito regensburg reims rennes rhein rhin rhine rostock rouen saarbrücken sahara
  salamanca salerno sardegna schlesien sevilla siberien sicilia silesia somerset sparta suffolk surrey sussex thames
  themse thrace thuringia tiber tijuana tilburg tirol toledo torino toscana toulon transylvania trieste tyrol ulm
  umbria valladolid veneto venezia vigo vlaanderen volga wallonië wiesbaden wiltshire wolga wuppertal würzburg
  zaragoza zeeland zwolle
`)

/** Peoples and what belongs to them, capitalised in English and German: "French", "Democrat". */
export const nationalities: ReadonlySet<string> = new Set(words`
  afghan african albanian algerian american americans arab arabic argentine armenian asian australian austrian bavarian belarusian belgian black bolivian bosnian brazilian british briton britons bulgarian californian canadian canadians catalan
  catholic chechen chilean chinese christian christians colombian communist conservative conservatives croatian cuban czech danish democrat democratic democrats dutch egyptian english estonian ethiopian european europeans filipino finnish french georgian german germans
  ghanaian greek hindu hungarian icelandic indian indonesian iranian iraqi irish islamic islamist israeli israelis italian jamaican japanese jew jewish jews jordanian kenyan korean kurdish labour latin latino latvian lebanese liberal libertarian libyan
  lithuanian malaysian marxist mexican moldovan moroccan muslim muslims nazi nepalese nigerian norwegian orthodox ottoman pakistani palestinian palestinians persian peruvian polish portuguese protestant puerto republican republicans romanian russian russians saudi
  scottish scot serbian shia singaporean slovak slovenian socialist somali soviet spanish sudanese sunni swedish swiss syrian taiwanese thai tibetan tory tories tunisian turkish ukrainian ukrainians venezuelan vietnamese welsh western yemeni eastern northern southern
  amerikaner deutsche deutschen franzosen russen ukrainer briten österreicher schweizer europäer israelis palästinenser chinesen türken italiener spanier polen
`)

/** Words that make a capitalised sequence an organisation, an event, a work or a thing, in any position. */
export const thingWords: ReadonlySet<string> = new Set(words`
  academy act administration africa agency agreement air airlines airport airways alliance amendment app arena army assembly association authority avenue award awards bank bay beach bill board book border bowl bridge broadcasting brothers budget building
  bureau bus campaign canal capital cathedral center central centre century chamber championship championships charter chart church cinema circuit city clinic club coalition coast college commission committee community company concert conference confederation congress conservation
  constitution convention cooperation corp corporation council country county court covid crisis cross cup daily day days deal defence defense democracy department derby desk development district division dollar east economic economy education election elections embassy
  emergency empire energy entertainment environment euro event exchange express facebook fair family federation festival field film finance fire force forces foreign forest forum foundation freedom front fund galaxy gallery games garden gardens gazette global google government grand
  great green group guard guide gulf hall harbor harbour haus headquarters health heights herald high highway hill hills history holdings holocaust holy home homeland hospital hotel house human hurricane inc industries industry initiative institute institution instagram insurance
  intelligence international internet iphone island islands journal justice kingdom kremlin lab laboratory lake land language law league left library liberation limited line live ltd llc magazine mail mall management market marine marines media medal medical medicine memorial middle military mill ministry
  mission monument motors mount mountain mountains movement museum music mutual nation national nations nature navy network news newspaper night north northeast northwest oblast observatory ocean office official oil old olympic olympics open opera order organisation organization
  oscars pacific palace pandemic park parks parliament partners partnership party pass peace peninsula petroleum pictures place plan planet plaza point police policy pool port post premier presidency press prime prison prize pro procedure productions program programme project property province psalm public
  quarter radio railway railways ranch rangers records red region regional reich report republic research reserve resort restaurant review revolution rights river road royal rules rule saga school schools science sciences sea season security senate series service services session shadow shore show
  social society solutions song south southeast southwest space sport sports spring square stadium standard star state states station statistics stock store street strip studio studios study sun sunday supreme survey syndrome system systems tax team technologies technology telecom telegraph television
  temple tennis test theater theatre theory time times tour tourism tower town trade traffic train transport transportation treasury treaty tribune tribunal trophy trust tunnel tv twitter union united universe university upper valley vehicle village virus wall war warner wars watch water way web week weekly west white
  wide wildlife winter women world worlds year years youth zone zoo gmbh ag kg mbh plc ev
  drive boulevard blvd rd toyota volkswagen nissan tesla google apple microsoft amazon netflix samsung boeing airbus siemens lufthansa volvo bmw audi renault peugeot honda mazda hyundai intel nvidia meta
  openai spacex disney walmart pfizer moderna bayer basf novartis nestlé nestle unilever starbucks mcdonald's nike adidas ikea spotify uber airbnb huawei tiktok whatsapp youtube wikipedia wikileaks snopes hamas hezbollah taliban
  bahn bahnhof brücke bund bundesamt bundesbank bundesliga bundesrat bundesregierung bundestag bundeswehr dom euro fernsehen flughafen fluss fraktion gericht gesellschaft gesetz gewerkschaft gruppe hafen hauptstadt hochschule insel institut jahr jahre jahren jahrhundert kirche kilometer klub kommission
  konzern koalition kreis krankenhaus kultur land landtag liga markt mal meter million millionen milliarde milliarden minuten mio mrd museum nationalrat nationalmannschaft oper park parlament partei platz polizei preis prozent rat rathaus regierung republik schloss schule see sender staat staaten stadion stadt stiftung straße
  stunden sozialen tage tagen theater tor tonnen uhr universität verband verein verlag vereinte verwaltung weltkrieg weltmeisterschaft werk wochen zeit zeitung zentrum zoo ende anfang mitte krieg opfer menschen leute kinder frauen männer
  assemblée nationale banque cour conseil centre comité commission école élysée fédération gouvernement hôpital institut ligue mairie ministère mouvement musée parti place préfecture rassemblement rue société syndicat tribunal union université ville
  ayuntamiento banco calle comisión congreso consejo corte estado estados federación gobierno hospital iglesia instituto liga ministerio museo nacional parlamento partido plaza policía pueblo república senado tribunal unidos unión universidad
  azienda banca camera comune consiglio corte chiesa federazione fondazione governo istituto ministero ospedale palazzo partito piazza polizia procura provincia regione repubblica scuola senato società stato stati teatro tribunale università via
  bank gemeente kabinet kamer kerk ministerie partij politie provincie raad rechtbank regering school stad stichting straat tweede universiteit vereniging ziekenhuis
`)

/** Ends of German and Dutch compounds that name a body, a place or a thing. */
export const thingEndings: readonly string[] = [
  'bank',
  'partei',
  'gesellschaft',
  'ministerium',
  'verband',
  'verein',
  'straße',
  'strasse',
  'platz',
  'universität',
  'schule',
  'gericht',
  'krieg',
  'anstalt',
  'behörde',
  'regierung',
  'kommission',
  'konferenz',
  'zeitung',
  'stiftung',
  'union',
  'fraktion',
  'liga',
  'meisterschaft',
  'kammer',
  'allee',
  'brücke',
  'bahn',
  'bahnhof',
  'halle',
  'agentur',
  'institut',
  'zentrum',
  'versicherung',
  'wahl',
  'ausschuss',
  'gesetz',
  'polizei',
  'kirche',
  'flughafen',
  'theater',
  'museum',
  'gemeinde',
  'verwaltung',
  'unternehmen',
  'konzern',
  'gruppe',
  'dienst',
  'abkommen',
  'gipfel',
  'tagung',
  'keit',
  'heit',
  'ungen',
  'schaft',
]
