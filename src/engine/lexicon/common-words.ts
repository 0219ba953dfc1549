import { words } from './words'

const lists = [
  words`
    abandon abandoned abandoning abdominal abducting abduction abductions abductors abide abilities aboard abolished
    abolition abortion abruptly absence absent absentia absolute absolutely absorb absorbed abstract abundance
    abundant abused abusing academic academics academy accelerate accelerated accelerating acceptable acceptance
    accepting accepts accessed accessible accession accidental accidentally accidents acclaim acclaimed accolades
    accommodate accommodation accompanied accompanying accomplice accomplices accomplished accordance according
    accords accountability accountable accounted accounting accumulated accuracy accurate accusation accustomed
    achieve achievement achievements achieving acid acids acknowledge acknowledged acknowledges acquire acquired
    acquiring acquisition acquitted acted activated activation actively activist actor actors actress actresses acts
    actual acute ad adaptation adapted add adding addressed addresses addressing adds adequate adequately adhere
    adjacent adjourned adjust adjustment administered administration's administrative administrator admiration admired
    admission admit adopt adopting adoption ads adult adults advanced advances advancing advantage advantages advent
    adventure adverse advertising advice advise advised adviser advisers advising advisor advisors advisory advocacy
    advocate advocated advocates advocating aerial aesthetic affair affect affecting affects affiliate affiliated
    affiliates affirmed affluent afford affordable aforementioned afraid aftermath aftershock afterward afterwards
    aged agency's agent ages aggression aggressive aggressively aging agreeing agrees aide aided aides aiding ailing
    ailments aim aiming aims airbase aired airing airline airliner airliners airlines airplane airplanes airports
    airspace airstrike airstrikes aka al al-Anbar al-Aqsa al-Assad al-Bashir al-Dulaimi al-Fitr al-Hakim al-Hariri
    al-Islam al-Jaafari al-Jazeera al-Maliki al-Maliki's al-Masri al-Qaeda al-Qaida's al-Qaida-linked al-Sadr
    al-Shabab al-Sistani al-Sunna al-Zarqawi al-Zarqawi's al-Zawahiri alarm alarmed album's alcohol alert alerted
    algorithm algorithms aliens aligned alignment alike alive all-time allegation allege alleges allegiance alleging
    alliance's alliances allied allocated allowance aloft alongside alpha alphabet alright alt altar alter altered
    alternate alternatives altogether aluminum amateur amazed amazing ambassadors ambition ambitions ambitious ambush
    ambushes amend amended amendment amendments amino ammunition amnesty amongst amounts amp analyses analyst analyze
    analyzing ancestral ancestry ancient angels anger angered angle angrily angry animal animals animated annexed
    announce announcing annoyed annually anonymity anonymous answer answered answering answers anthem anti-American
    anti-Islamic anti-Japanese anti-Syrian anti-Taliban anti-U anti-aircraft anti-apartheid anti-corruption anti-drug
    anti-government anti-insurgent anti-piracy anti-secession anti-terror anti-terrorism anti-terrorist anti-viral
    anti-war anticipated anticipation antiquities anxiety anxious anybody anymore anyway anyways anywhere apart
    apartheid apartment apartments apologize apologized apology apparatus apparel apparent appealing appeals
    appearance appearances appearing apple appliances application applications applied applies apply applying appoint
    appointing appointment appointments appreciate appreciated appreciation approached approaches approaching
    appropriate appropriately approving approximately approximation aquatic arbitrary arbitration archaeologists
    archbishop archipelago architect architecture area's aren't arena argue argued argues arguing argument arguments
    arid arises arm armies armistice armor armored arose arrange arranged arrangement arrangements arranging array
    arresting arrival arrivals arrive arrives arriving arsenal arsenals arson art articles articulated artificial
    artificially artillery artist artistic arts artwork ashore aside asks asleep aspect aspects aspirations assailants
    assassinate assassinated assassinations assaulted assaulting assaults assemble assembled assert asserted assertion
    assess assessed assessing assessment asset assets assigned assignment assignments assist assistant assisted
    assisting associate associates association associations assume assumes assuming assumption assumptions assurances
    assure assured assuring asteroid asteroids astronaut astronauts astronomer astronomers astronomy asylum ate
    athlete athletes athletic athletics atmosphere atmospheres atmospheric atom atoms atop atrocities attach attached
    attacker attacking attained attaining attempting attendance attendees attitude attorney attorneys attract
    attracted attracting attraction attractions attractive attracts attributed auction audience audiences audio
    audiotape audit auspices austerity authentic authenticity authoritarian authorization authorize authorized
    authorizes authorizing authors auto autobiography autocratic automaker automakers automated automatic
    automatically automobile automotive autonomous availability avalanche avant-garde averaged averaging avert avian
    aviation avoided await awaiting awake aware awareness awesome awful awkward axe babies baby backdrop backer
    backers background backlash backs backward backyard bacteria badly bag bags bail bailout baking balance balanced
    ball ballad ballads ballistic balloons ballot balloting balls banana bananas band's bandits bands bank's banker
    banking bankruptcy banner banners banning bans bar barbaric bare barely bargain barracks barrage barred barricades
    barrier barriers bars baseball baseless basically basketball bass bassist batch bathroom batons batsman battered
    batteries battery battled battlefield battles bauxite bay beach beaches beans bear bearing bears beast beasts
    beaten beating beatings beautiful beauty becomes bed bedroom beds beef beer begged behalf behavior behaviors
    beheaded beheading beheadings belief beliefs believing bells belong belonged belonging belongs beloved belt belts
    bench benchmark benchmarks beneath benefit benefited benefits bent benzene beside besides best-known best-selling
    bestseller bet bias biased biathlon biblical bicycle bidding bids bigger bike billionaire billions bills binary
    bind binding biography biological biologist biology biotechnology bipartisan bird-flu birth birthday birthplace
    bishop bite bitter blackout blacks blame blames blaming blank blankets blasphemous blasted blatant blaze blazes
    bleeding blessed blessing blind blindfolded bloc bloc's blockade blocking blocks blog blogger bloodiest bloodless
    bloodshed bloody blow blowing blown blows blue blues boarded boarding boards boats bodily body's bodyboarding
    bodyguard bodyguards bold bolster bolstered bomb-making bombardment bombed bond bonds bone bones bonus booked boom
    booming boosted booster boosting boosts bordered bordering bore borrow borrowers borrowing boss bother bottles
    bottom bought bounced bound boundaries boundary bounty bowl bowler bowlers box boxes boxing boycotted boycotting
    boys bracing brain branch branches brand brands brawl breach breached breaches bread breakaway breakdown breakfast
    breaking breaks breakthrough breakthroughs breakup breast breath breathe breathing breeding bribery bribes bricks
    bridge bridges briefed briefing bright brightness brilliant brings broad broadcaster broadcasting broadcasts
    broader broadly broker brokered bronze brothers brown brutal brutality brutally bucks budgetary buffer build-up
    buildup bulk bulldozers bullet bullets bunch bunker burden bureau bureaucracy bureaucratic burial buried burn
    burning burns burst buses bush busiest businessman businessmen bust busy button buyer buyers buying buys
    by-election bye bystander bystanders ca cable cache cafe cafes calcium calculated calculation calendar calm camera
    cameraman cameras campaigned campaigning campaigns camps campus campuses canal cancel cancellation cancelled
    candidacy candles candy cannons cannot canonical cans cap capabilities capability capable capita capital's
    capitalism capitals capped caps capsized captain captive captives captivity captors capturing car-bomb carbon card
    cards careers careful carefully caretaker cargo carmaker carnival carrier carriers carries cartel cartels cartoon
    cartoons carved case-by-case casino casting casual casualty cat catalyzed catastrophe catastrophic catch catches
    categories categorized category cathedral cats cattle caucuses caution cautioned cautious cautiously cave cease
    ceased ceded ceiling celebrate celebrated celebrates celebrating celebration celebrations celebrities celebrity
    cells cement cemetery censorship cent center-left center-right centered centimeters centralized centre centre-left
    centre-right centrifuges centrist cents centuries-old ceremonial ceremonies certainly certificate certified
    cervical chain chair chaired chairmanship chairs challenged challenger challenging chamber chambers champions
    championship championships chancellor chances changing channel channels chanted chanting chaos chaotic chapter
    chapters character characteristics characterized characters charging charitable charities charity charm charred
    chart charted charter chartered charting charts chase chased cheap cheaper cheapest checked checking checkpoints
    checks cheek cheered cheering cheese chemicals chemist chemistry chest chicken chiefs childhood children's chill
    chips chocolate choice choices cholera choose chooses choosing chorus chose chosen chronic church's churches
    cigarette cigarettes cinema circle circles circuit circulated circulating circulation circumstances cite cites
    citing citizen citizenship citrus civic civilization claiming clamp clampdown clan clandestine clans clarification
    clarify clarity classes classic classical classification classified classifier classify classroom clause claws
    clay clean-up cleaned cleaner cleaning cleansing cleanup cleared clearing clearly clergy clerics click client
    clients cliff climb climbed climbing clinic clinical clinics clogged closer closest closure closures clothes
    clothing cloud clouds club clubs clues cluster clustering co co-chair co-defendants co-founded co-founder co-wrote
    coach coaches coal coastal coastline coat coca cocaine cocoa coconuts code coding coefficient coffee coffin
    cognitive coincide coincided coincides coined coins cold collaborated collaborating collaboration collaborative
    collapsing colleague colleagues collect collected collecting collection collections collective collectively
    collectors collects college colleges collided collision colonial colonies colony color colored colorful colors
    column columns coma combatants combating combination combine combined combines combining comeback comedy comet
    comfort comfortable comfortably comic command commanded commanders commanding commando commandos commands
    commemorate commemorates commemorating commemoration commemorations commenced commended commentary commented
    commerce commercially commission's commissioned commissioner commissions commit commitments commits committees
    committing commodities commodity commonly communicate communication communications communism communists commuter
    compact companion companions company's comparable comparative compare comparing comparison compassion compatriot
    compelled compelling compensate compensated compensation compete competed competing competitions competitive
    competitiveness competitors compilation compiled compiling complain complained complaining complaint complaints
    complement complementary completing completion complexes complexity compliance complicated complications
    complicity complied comply complying component components composed composer composite composition compounds
    comprehensive comprise comprised comprises comprising compromise computation computational computers computing
    comrades concede conceded conceived concentrate concentrated concentration concept concepts conceptual concerning
    concert concerted concerts concessions conclude concluded concludes conclusion conclusions concrete condemn
    condemnation condemning condemns conditional condolences conducive conducts confer conferences conferred confessed
    confession confident confidential confined confinement confirm confirmation confirming confirms confiscated
    conflicting conflicts conform confront confrontation confrontations confronted confronting confused confusion
    congratulate congratulated congress congressional congressman conjunction connect connected connecting connections
    connects conquer conquered conquest conscious consciousness consecutive consensual consensus consent consented
    consequence consequences conservation conservatives considerable consideration considers consist consisted
    consistent consistently consisting consists consolidate consolidation consortium conspiracy conspiring constant
    constantly constituencies constituency constituent constitute constitutes constitutionally constrained constraints
    construct constructed constructive consular consulate consulates consult consultant consultations consulted
    consulting consumers consumption contacted contacting contacts contagious contained container containers
    containing contains contaminated contamination contemporary contend contender contends content contention
    contentious contents contest contested contesting context contexts continent continent's continents contingent
    continuation continuous continuously contracted contracting contraction contractor contractors contracts
    contradicts contrary contrast contribute contributes contributing contribution contributions contributor
    contributors controlled controlling controversy convene convened convenes convenience convenient convention
    conventional conventions conversation conversational conversations conversion convert converted convertible
    converting convey conveyed conviction convictions convince convinced convincing convoys cook cooked cooking cool
    cooling cooperated cooperating coordinate coordinated coordinating coordination coordinator cope copied copies
    coping copper copy copyright coral cordoned core corn corner corporate corporation corporations corps corpses
    correct corrected correctly correlation correspondent corresponding corridor corrupt cortex costly cottage cotton
    couch couldn't councils counsel count counted counter counter-terrorism counterparts counterproductive counties
    counting countless countries' countryman countryside counts county couple's coupled coups courage courageous
    courses court's court-martial court-ordered courthouse courtroom courts cousin coverage covered covering covers
    covert cow cowboy crack cracked cracking craft crazy cream creates creative creativity creature creatures
    credentials credibility credible credited creditors credits crept crews cricket cried criminals crippled crippling
    crises criteria critic critically criticisms criticize criticizes criticizing crop crops cross cross-border
    cross-country crosses crossfire crossings crowded crowds crown crucial cruel cruise crush crushed crushing cry
    crying cub cubic culled culling culminated cultivation cultural culture cultures cup curator curb curbing cure
    curfew curfews curious currencies currents curriculum curtail curtailed curve customer customers customs cute
    cutting cyber cycle cycles cyclone d'Ivoire d- da dad dam damages damaging damn dance danced dancing danger
    dangers dark database databases dated dates dating daughters dawn day's day-long day-to-day daylight deadlock
    deadlocked dealing dealings dealt dear debated debates debating debris debt-to-GDP debts debut debuted decade-long
    decades-long decades-old decent decides deciding decision-making decisions decisive declaration declare declares
    declaring declines declining decrease decreased decreasing decree dedicated deeds deemed deepen deeper deeply
    default defeating defected defectors defendant defendants defended defenders defending defenses defensive defiance
    deficits defied define defined defines defining definitely definition defuse defy degradation degree degrees
    dehydration del delaying delays delegates delegations delete deliberate deliberately delicious delight deliver
    deliveries delivering delle delta demarcation demo demobilized democracies democratically demolished demonstrate
    demonstrated demonstrates demonstrating demonstration denial denounce denounced denouncing dense densely density
    deny denying depart departments departure depend dependence dependency dependent depending depends depicting
    depictions depicts depletion deploy deploying deployment deport deportation deported deposed deposits depot
    depressed depression deprived depth deputies der derail derailed dereliction derivative derived derives des
    descendants descended descent describe describes describing description descriptions desecrated desecration desert
    deserted deserve deserved deserves design designated designation designer designers designs desire desired desk
    desperate desperately destabilize destabilizing destination destinations destroy destroying destructionis
    destructive detail detailed detailing detain detainee detaining detect detected detection detective detentions
    deter deteriorated deteriorating determination determining detonate detonating devastating devastation developers
    develops device devices devil devised devoted di diabetes diagnosed diagnosis dial dialog diameter diamond
    diamonds diarrhea dictatorship dictionary die dies diesel diet differ difference differential differs difficulties
    difficulty dig digging digital dignitaries dignity dimension dimensions diminished dining dinner dinners dioxide
    diphosphate diplomacy dipped directing direction directions director-general directors dirt dirty disabled
    disagree disagreement disagreements disappearance disappointed disappointing disappointment disapprove disarm
    disarmament disarmed disarming disasters disastrous disbanded discharge discharged disciplinary discipline
    disciplined disciplines disclose disclosed disco discomfort discontent discontinued discount discounted discounts
    discourage discouraging discourse discover discoveries discovering discredit discretion discrimination discusses
    discussing discussion discussions diseases disgraced disguise disguised dishes dislike dismantle dismantled
    dismantling dismayed dismiss dismissal disorder dispatch dispatched disperse dispersed displacing display
    displayed displays disposal disputes disqualified disregard disrupt disrupted disrupting disruption disruptions
    dissatisfied dissent dissertation dissident dissidents dissolution dissolve dissolved distance distanced distances
    distant distinct distinction distinctive distinguish distinguished distorted distress distribute distributed
    distributing distributions districts disturbed diverse diversification diversified diversify diversity divert
    diverted divide dividend divides dividing division divisions divorce dock docked doctor doctorate doctorates
    doctrine documentary documentation documented documenting doesn't dog dogs dollar's dolphins domain dome
    domestically dominance dominant dominate domination donate donated donating donation donations donor door doors
    doping dose doses doubled doubles doubling doubt doubts downed downgraded downhill download downplayed downstream
    downtown downturn downward drafted drafting drag dragged drain drainage drama dramatic dramatically drastically
    draw drawing drawings drawn draws dream dreams dress dressed drew dried drill drilling drills drink drinking
    drinks drive-by drivers drives drone drones dropping drops drought droughts drowned drowning drug-related drum
    drummer drums drunk dry du dual dubbed duck ducks duet dump dumped dumping duo duration dust duties duty duty-free
    dwarf dwellings dying dynamic dynamics dynasty e-mail e-mails eager earliest earmarked earn earning earnings ears
    earth earthquakes eased easier easing easy eat eaten eating eavesdropping eccentric economically economics
    economies economist economists economy's ecosystem ed edge edges edit edited editing edition editions editorial
    editors educated educational effectively effectiveness effects efficiency efficient egg eggs eight-year eighteen
    eighth ejected el-Bared el-Sheikh elaborate elder elderly elders eldest elect electing electorate electric
    electrical electrocuted electron electronic electronically electronics electrons element elementary elephant
    elevated elevator eleven eligible eliminate eliminated eliminating elimination elite em email emails embargo
    embarked embarrassment embassies embattled embedded embezzlement embezzling embrace embraced emerge emerged
    emergence emerging emigrants emigrated emigration emissions emotion emotional emotions emperor emphasis emphasize
    emphasized emphasizing empire empirical employ employed employee employers employing employment employs empowered
    empty en enable enabled enables enabling enact enacted enclave enclaves encompass encompasses encounter
    encountered encourage encouraged encourages encouraging endangered endemic endorse endorsed endorsement endowed
    ends endure endured enduring enemies enemy enforce enforcement enforcing engage engaged engagement engagements
    engaging engine engineer engineered engineering engineers engines engulfed enhance enhanced enhancing enjoy
    enjoyed enjoying enjoys enlisted enormous enrich enriched enriching enrolled enron ensued ensuing ensuring
    entering enterprise enterprises entertainer entertainment enthusiasm entirely entirety entities entitled entity
    entrance entreated entrenched entries entropy entry environmental environmentally environments envoys enzyme
    enzymes epic epicenter epidemic epigenetic episode episodes equal equality equally equals equations equipped
    equitable equity equivalent era eradicate eradication eroded error errors eruption es escalated escalating
    escalation escorted espionage essay essence essential essentially establishes establishing establishment estate
    estimate estimation et etc eternal ethical ethics ethnically euro euros evacuate evacuated evacuating evacuation
    evacuations evacuees evaluate evaluated evaluating evaluation evasion eve eventual everybody everyday everywhere
    evict eviction evident evil evolution evolutionary evolved ex exacerbated exact exactly exaggerated exam
    examination examine examined examining examples exams exceed exceeded exceeding excellence excellent except
    exception exceptional exceptionally exceptions excerpts excess excessive exchanged exchanges exchanging excited
    excitement exciting exclaimed exclude excluded excluding exclusive exclusively excuse execute executed executing
    execution execution-style executions executives exercise exercises exercising exert exhausted exhibit exhibited
    exhibition exhibits exiled exiles exist existed existence existing exists exit exotic expanding expands expatriate
    expectations expecting expedition expeditions expel expelled expelling expenditures expense expenses expensive
    experiences experiencing experiment experimental experiments expert expertise expire expired expires explain
    explained explaining explains explanation explicitly explode exploitation exploited exploiting exploration
    exploratory explore explored explorer explorers exploring explosive explosives-laden exported exporter exporters
    exporting exposed exposure express expresses expressing expression expressions expulsion extending extends
    extension extensive extensively extent extermination external extinction extra extract extracted extraction
    extradite extradited extradition extraordinary extreme extremism extremist eye eyes f- facial facilitate
    facilitating fact-finding faction factional facto factor factories factors factory facts faculty fading fail fails
    failures faint fairly fairness fairy faith faithful faiths fake fallen falls false faltering fame famed familiar
    famine famously fan fans fantastic fantasy far-right fared farewell farmer farmers farming farmland farms farther
    fashion faster fastest fasting fat fatal fatalities fatality fatally father's fatigue fault faulty favorable
    favored favoring favorite favorites favors favour favourite feared fearing fears feasible feast feat feathers
    feature featured featuring fed federalism federation fee feed feedback feeding feeling feelings feels fees feet
    felony felt fence fences fencing fend ferry fertile fertilizer festival festivals festivities feud feuding fever
    fewer fiction fictional fierce fiercely fiery fifteen fifth-largest fifty fighter fights figured file files filing
    fill filled filling fills film's filmed filming filmmaker filmmakers films filter filtering finalist finalize
    finalized finalizing finals financed finances financially financing findings finds fined fines finger fingerprint
    fingers finish finishes finishing firefight firefighters fires fireworks firm's firmly firms first-ever
    first-round fish fisherman fishermen fit fitness fitting five-day five-member five-year fix fixed fixing flag
    flags flagship flame flames flare flared flash flat flatly flattened flavor flawed flawless flaws fledgling flee
    fleeing fleet fleets flew flexibility flexible float floated floating flock flocks flood flooded floodwaters floor
    flotilla flour flow flower flowers flowing flown flows fluid fluids flurry flush fly focal focuses focusing fodder
    fog foiled folk folks follow-up followers foods foolish foot footage forbid forbidden forbidding forbids forcibly
    forecast forecasters forecasts foreclosures forefront foreigner forensic forest forestry forests forever forge
    forged forget forging forgive forgiven forgiveness forgot forgotten format formation formerly forming forms
    formula fort forth fortified fortune fortunes forum forwarded fossil foundation foundations founder founders
    founding four-day four-month four-nation four-year fours fourth-largest fourth-quarter fourth-seeded fowl fraction
    fracture fragile fragments frame frames framework fraudulent free-market freedoms freeing freelance freely freeze
    freezing freight frequencies frequency frequented friendship friendships frightened front-runner frontier froze
    frozen fruit fruitful fruits frustrated frustration fucking fuel-efficient fueled fueling fuels fugitive fugitives
    fulfill fulfilled full-length full-scale fun function functional functioning functions fundamental fundamentalism
    fundamentalist fundamentally fundamentals funded fundraising funerals funk funny furniture fusion futures für
    gaining gains galleries gallery gallon gambling gaming gang gangs gap gaps garage garden garnered gases gasoline
    gate gates gather gatherings gauge gay geese gender gene general's generals generate generated generating
    generation generations generous genes genetic genetically genetics genome genre genres gentleman gently genuine
    geographic geographical geography geometry gesture gestures gets ghost giants gift gifts girlfriend girls glad
    glass glasses glimpse globalization globe gmail goals god gods golden golf gonna goodwill google gorge gosh gospel
    gotta gotten govern governance governed governing government-backed government-controlled government-in-exile
    government-run governmental governor's governors grab grabbed grabs grade gradient gradual gradually graduate
    graduated graft grain grammar grand grandmother grandson granite grant granting grants graphic grass grateful
    gratitude grave graves gravity gray greatest greatly green greenhouse greeted greeting greetings grenade grenades
    grey grief grievances grieving grim grip grocery gross grounded grounds groundwork grouping grown grows guarantee
    guaranteed guarantees guard guarded guarding guardsmen gubernatorial guerillas guerrilla guerrillas guess guest
    guests guidance guide guided guidelines guiding guitar guitarist gun gunbattle gunbattles gunfight gunfire gunman
    gunned gunpoint guns gunships gunshot guy guys gym habit habitable habitat habitats habits hail hailed hailing
    hair half-brother halfway hall halls halted halting hamper hampered hampering handful handicrafts handing handle
    handled handles handling handover handwriting hanged hanging happen happening happens happiness happy harassed
    harassment harbor harboring hard-hit hard-line hardcore harder hardest hardest-hit hardline hardware harm harmed
    harmful harming harmony harsh harvest harvesting hasn't haste hate hated hatred hauling haven haven't havens hay
    hazardous he'd he'll he's headaches heading headlines heal healing healthcare healthy hearings hearts heat heated
    heating heaviest hectares heels height heightened heinous hell helpful helps hemisphere hemorrhage hemorrhagic
    hence heritage hero heroes heroin herself hi hid hidden hide hideout hideouts hiding hierarchy high-level
    high-profile high-ranking high-security high-tech high-technology highest-ranking highlight highlighted
    highlighting highlights highs highway highways hijack hijacked hijackers hijacking hijackings hike hikers hikes
    hiking hill hills hinder hindered hindering hinge hip hire hired hiring historian historians historic historical
    historically hits hitting hoax hockey holder holders holdings hole holed holes holidays holiest homage homeland
    homeless homemade homeowners hometown honest honey honorary honored honoring honors hooded hop hoped hopeful
    hopefully hopefuls hoping horizontal hormone horn horns horror horse hospitality hospitalized hospitals hosted
    hostile hostilities hostility hosting hosts hot hotels hotly hottest house-to-house housed household households
    htm html http hub human-to-human humanity humiliating humor humorous hundred hung hunger hungry hunt hunter
    hunters hunting hurled hurricanes hurried hurting hurts husband husband's hybrid hydrocarbon hydrocarbons
    hydroelectric hydrogen hydropower hypertension hypothesis iPad iPhone iconic icy ideal ideas identical
    identification identifies identify identifying identities identity ideological ideology idiot idle ie ignorance
    ignorant ignore ignored ignoring ill illegitimate illness illnesses illustrate illustrates imaginary imagination
    imagine imagined imaging imam imbalance immigrant immigrants imminent immune immunity immunizations impacted
    impacts impartial impasse impeachment impede impediment impending imperial implement implementation implemented
    implementing implicated implications implied import importance imported importing impose imposes imposing
    imposition impossible impoverished impressed impression impressive imprisoned imprisonment improper improperly
    improvement improvements improves improvised impunity inability inadequate inappropriate inaugural inaugurated
    inauguration incentive incentives inch inches incite inciting inclusion inclusive incomes incoming incompatible
    incomprehensible incorporate incorporated incorporates incorporating incorrect increases incredible incredibly
    incumbent incurred incursion incursions indeed indefinite indefinitely independently independents index indexes
    indicates indicating indication indications indicators indictment indictments indie indigenous indirect indirectly
    indiscriminately individual individuals indoor indoors induce induced inducted industrialized industries
    ineffective inefficient inequality inevitable inexpensive infamous infant infantry infect infection infections
    infectious inferior infighting infiltrated inflammatory inflated inflicted inflows influenced influences
    influencing influential influenza influx info inform informal informed ingredient ingredients inhabitants
    inhabited inherent inheritance inherited inhibition initials initiate initiated initiative initiatives injection
    injunction injuring injury injustice inmates inner innings innocence innocent innovation innovative input inquired
    inquiry inscriptions insects insecurity inserted insight insights insist insisted insistence insisting insists
    inspect inspected inspection inspections inspector inspectors inspiration inspire inspired instability install
    installation installations installed installing instance instances institute instituted institution instructed
    instruction instructions instructor instructors instrument instrumental instruments insufficient insult insulting
    insults insurance integral integrated integration integrity intellectual intelligent intend intends intense
    intensified intensify intensive intent intention intentions interaction interactions interactive intercept
    intercepted intercontinental interested interesting interface interfaces interfere interference interfering
    interior internally internationally internet interpret interpretation interpreted interpreter interrogated
    interrogation interrogators interrupted interruptions intersection intervene intervened intervening intervention
    interviewed interviewer interviews intestinal intimidate intimidated intimidation intolerance introduce introduces
    introducing introduction invade invaded invented inventor inventories inventory invest invested investigated
    investigations investigative investigator investing investments investor invitation invite invitees inviting
    involve involves ion iron irregularities irresponsible island's islands' isn't isolate isolated isolation issuing
    it'll item items jails jam jams jazz jeopardize jet jets jewelry jobless joining joins jointly joke jokes journal
    journalism journalist's journals journey joy judged judges judgment judgments judicial judiciary jump jumped
    jumping junction jungle junior junk junta jurisdiction jurors jury justices justification justified justify keen
    keeping keeps keyboard keys kg kick kickbacks kicked kid kidding kidnap kidnappings kidney kids killers kills
    kilograms kilometer kinase kinda kinds king king's kingdom kingdom's kings kitchen km knee knees knew knocked
    knocking knockout knowing knowledgeable knows l- la lab label labeled labels laboratories laboratory laborers
    lacked lacking lacks laden lady lagging laid lake landed landfall landing landless landlocked landmark landmine
    landmines lands landscape landslide landslides languages laptop large-scale lash lashed last-minute lasted lasting
    lasts latter laugh laughed laughing launcher launchers launches launching laundering laureate lavish lawless
    lawlessness lawmaker lawsuit lawsuits layer layers laying lazy le leader's leads league leak leaked leaks learn
    learned leather leaves lecture lecturer lectures left-wing leftists leg legacy legality legally legend legendary
    legislator legislators legislature legitimacy legitimate legs leisure lend lenders lending length lengthy lent
    lessen lesser lesson lessons let's lethal letters letting leukemia levees lexical liable liaison liberal
    liberalization liberalize liberals liberation liberties liberty libraries library license licensed licenses
    licensing lid lie lies lieutenant lieutenants life-saving lifestyle lifetime lift lifted lifting ligase
    light-water lighter lighting lightly lightning lights liked likelihood likes limestone limit limitations limits
    line-up linear lined lineup lingering linguistic linguistics linguists linking lion lip lips liquid liquor listed
    listeners listening listing lists lit liter literally literary literature liters livelihood livelihoods livestock
    load loaded loading loads loan loans lobby lobbying lobbyist locally locals locate locations locked locomotives
    logging logic logical logistic logistical logistics logos lol long-awaited long-range long-running long-standing
    long-time longest longevity longstanding longtime looked loose loosely looters looting lose losing lots loud loved
    lovely loves loving low-cost low-level low-lying lowered lowering lowest loyal loyalists loyalty luck lucky
    lucrative luggage lull lunar lunch lung luxury lying lyrical lyrics machinery machines macroeconomic mad magazines
    magnetic magnificent magnitude mail mainland mainstay mainstream maintained maintaining maintains maintenance
    maize maker makers makeshift makeup malaria male males mall man's manage managed management manager managers
    managing mandate mandated mandatory maneuvers manhunt manipulated manipulating manipulation manned manner mansion
    manslaughter manufacture manufactured manufacturer manufacturers manuscript manuscripts map mapping maps marble
    march marchers marches marching margin marginalized margins marijuana marine marines maritime marketed marketing
    marketplace marks marred marriage married martial masked masks massacre masses master master's mastermind masters
    mastery matches matching mate materialized mates math mathematical mathematician mathematicians mathematics matrix
    matters maybe mayor mayors meal meals meaning meaningful meantime meanwhile measured measurement measurements
    measuring meat mechanical mechanics mechanism mechanisms medal medalist medals median mediate mediated mediation
    mediator mediators medication medications medicine medicines medics medieval medium meets melody melt melting memo
    memoir memoirs memorandum memorial memories memory men's mental mention mentioned mentioning menu merchant mercy
    mere merely merge merged merger merit mess messages metabolism metals meteorological meter method methodology
    methylation methyltransferase metric metrics metro metropolitan mice mid mid- mid-September midday middle-income
    midnight midst midwestern migrant migrants migrated migrating migration migratory mild mile miles milestone
    militancy militants' military's military-ruled militiamen milk mill millennium mindful miner mineral minerals
    miners mines minibus minimal minimize minimum minister's minister-designate ministerial ministries minorities
    minus minute miracle mired mirror misery mismanagement miss missed missionaries missionary missions mistake
    mistaken mistakenly mistakes mistook mistreated mistreatment misunderstanding misuse mix mixed mixing mixture mob
    mobile mobilize mobilized mode modeled modeling models modernization modest modification modifications modified
    modify moisture molecular molecules molestation mom moment moments momentum monarch monarchy monetary monitor
    monitored monitoring monitors monk monks monophosphate monopoly monsoon month-long monthly monument mood moon
    moons moral moratorium mortality mortar mortars mortgage mosques mosquito mother's mothers motion motivated
    motivation motive motor motorcade motorcycle motorcycles motorists mount mountain mountainous mountains mounted
    mounting mourn mourners mourning mouse mouth movements moves movies mud mudslide mudslides multi-candidate
    multi-million multi-party multilateral multinational multiparty multiple municipal municipality munitions murdered
    murdering murders muscle muscles museum museums musical musician musicians mutate mutation mutations mutilated
    mutual mutually myself mystery myth n- na nails naked namely naming narcotics narrated narrates narrative narrow
    narrowed narrowly nationalism nationalist nationalists nationalities nationality nationalization nationalize
    nationalized nationally nations' natives naturally navigation navy nd nearest nearing neat necessarily neck needy
    negative neglect negligence negotiate negotiated negotiating negotiator negotiators neighbor neighborhoods
    neighbourhood neither nephew nerve nervous net nets network's networking neural neuroscience neutral neutrality
    nevertheless newer newest newly-elected newspapers nice nickname nightclub nights nine-member nineteen nineties
    ninth nitrogen no-confidence nobody noise nominal nominate nominations nominee nominees non non-binding
    non-governmental non-linear non-oil non-profit non-proliferation none nonpermanent nonprofit noon norm normal
    normally norms north-south northern-based nose notable notably notation notch note notes notice noticed notified
    notify noting notion notorious novelist novelists novella novels now-defunct nt nuclear-armed nuclear-capable
    nuclear-free nucleus number-one nun nurses nutrients nutrition née oath obesity object objected objection
    objections objective objectives objects obligation obligations observance observances observation observations
    observatory observe observed observer observers observing obsolete obstacle obstacles obstructing obtain obtained
    obtaining obvious obviously occasion occasional occasionally occasions occupants occupation occupies occupy
    occupying occur occurrence occurring occurs ocean oceans odds of' offended offenders offense offenses offensives
    offers offset offshoot offshore oh oil-for-food oil-producing oil-rich ok okay older oldest olive onboard one's
    one-day one-fifth one-fourth one-half one-party one-quarter one-third one-time one-year one-year-old online
    onlookers onset onto ontology open-source opener openly openness opens opera operate operates operational
    operative operatives operator operators opinions opium opponent opportunities opposes opposing opposite oppressed
    oppression opted optical optimism optimistic optimization option options orbit orbital orbiting orbits orchestra
    orchestrated ordering orderly orders ordinary ore org organic organisation organisations organised organization's
    organize organizer organizers organizing organs orientation oriented origin originated origins orphans other's
    otherwise ought ourselves oust ouster outages outbreaks outcome outcomes outcry outdated outdoor outer outgoing
    outlawed outlets outline outlined outlines outlining outlook outpost outrage outraged outright outsiders outskirts
    outspoken outstanding outward overcame overcome overcrowded overflowed overhead overloaded overrun overs oversaw
    overseas oversee overseeing oversees oversight overthrew overthrow overturn overturned overwhelmed overwhelming
    overwhelmingly owed owes owing owner owners ownership owns oxide oxygen pace pack packages packaging packed
    packing pact pad page pageant pages pain painful pains paint painted painting paintings pair paired pairs palace
    palm panda pandas pandemic panels panic panicked pants papacy papers parade parades parallel paralysis paralyzed
    parameters paramilitaries paramilitary parcel pardon pardoned pardons parent parents park parked parking parks
    parliament's parliamentarians part-time partial partially participants participated participates participating
    participation partition partly partnered partners partnership partnerships passage passages passes passion
    passionate passport passports patent path pathogenic paths pathway pathways patience patient patients patrolled
    patrolling patrols patron pattern patterns pave paved paving paying payment payments payroll pays pdf peacefully
    peacekeeper peak peaked peasants pedestrians peer peer-reviewed peg pegged pelted pen penalties penalty pencil
    pending peninsula penitentiary pension people's peoples perceived percentage perception perceptions perceptron
    perfect perfectly perform performances performer performers performing perhaps periodic periods permanently
    permission permit permits permitted perpetrators perpetual persecution persistent person's personalities
    personality personally persons perspective persuade persuaded persuading perturbations pessimistic pet petition
    petitioned petrochemical petroleum petty pharmaceutical pharmaceuticals phase phased phases phenomena phenomenon
    philosopher philosophers philosophical philosophy phones phosphate photo photograph photographed photographer
    photographers photographic photographs photography photos phrase phrases physical physically physician physicians
    physicist physicists physics pianist piano pick picked picking picture pictures piece pieces pigs pilgrimage
    pilgrims pill pillars pilot pilots pink pioneered pioneering pioneers pipe pipelines piracy pirate pirates pistol
    pitch pitcher pits pivotal pizza placement placing plagued plain plains planes planet's planets plantation planted
    planting plastic plate plateau plates platform platforms platinum players plays playwright plea plead pleas
    pleasant please pleased pleasure pledge pledges pledging plenty plight plots plotting plunge plunged plunging plus
    plutonium pm pocket pockets poem poems poet poetic poetry poets pointed pointing poised poison poisoned poisoning
    poisonous polar pole poles policeman polio polite politically politician polled polling polluted pollution
    polymerase pontiff pontiff's pool poorer poorest poorly pop pope's poppy popularity popularized popularly
    populated populations populist populous pork pornography portfolio portion portions portrait portray portrayal
    portrayed portrays ports pose posed poses posing positioned positively possess possesses possessing possession
    possessions possibilities post- post-election post-war postage postal posters posthumously posting postpone
    postponement postponing posts potentially pound pounded pounding pounds pour poured pouring power-sharing powered
    pp practical practically practiced practices practicing praise praises praising pray prayed prayer prayers praying
    pre-dawn pre-election pre-war precaution precautions preceded preceding precious precise precision preconditions
    precursor predators predecessor predecessors predict predicted predicting prediction predictions predictive
    predicts predominantly predominately prefer preference preferences preferred pregnancy pregnant preliminary
    prematurely premier premiere premiered premises preparation preparations prepares prescription present-day
    presentation presenting presently presents preserve preserved preserving preside presided president-elect
    presiding pressed pressing pressured pressures pressuring prestige prestigious presumed pretense pretext pretty
    prevail prevailed prevalence prevalent prevented preventing prevention prevents preview prey priced pricing pride
    priest priests primaries primarily prince principal principally principle principles print printed printing prior
    priorities priority prisoner prisons privacy privately privately-owned privatization privatizations privatize
    privileged privileges prize pro-Russian pro-Syrian pro-Taleban pro-Taliban pro-Western pro-democracy
    pro-government pro-independence probability probes probing problematic procedure procedures proceed proceeded
    proceedings proceeds processed processes procession processor proclaimed proclamation producers produces product
    productions productive productivity profession professionally professionals professor professors profile profit
    profitability profitable profits profound programming progressive prohibited projected proliferation prolific
    prolonged prominence promise promises promising promoted promoter promoting promotion prompt prompting promptly
    prone pronounced pronunciation proof propaganda proper properly properties property prophet proponents proportion
    proportional proposals propose proposes prose prosecute prosecuted prosecution prosecutor prosecutor's prospect
    prospects prospered prosperity prosperous protected protecting protections protective protectorate protects
    protein proteins protested protester protocol prototype protégé proud prove proved proven proves provider
    province's proving provision provisional provisions provocation provocative provoke provoked provoking proximity
    prudent psychiatric psychological psychology publication publications publicist publicity publicly publish
    publisher publishes publishing pull pull-out pulling pullout pulls pump pumping punching punish punished punishing
    punishment punishments punk purchase purchased purchases purchasing pure purely purge purple purported purportedly
    purpose pursue pursued pursuing pursuit pushing puts pyramid quadruple qualified qualify qualifying quality
    quantities quantity quarantine quarantined quarterfinal quarterfinals quarterly quarters quartet quell
    questionable questioning quick quiet quit quite quitting quota quotas quote rabbits races racial racing racism
    radar radiation radicals radioactive radios radius rage raged rail railroad railway rainfall rainy raises rallied
    rallies rammed rampage rampant ranch random rang ranges ranging rank ranked ranking rankings ranks ransacked
    ransom rap rape raped rapes rapid rapidly raping rappers rarely rat rated ratification ratified ratify rating
    ratings ratio rational ratios ravaged ravine raw rd re-appointed re-elected re-establish re-opened re-run re-vote
    reaches reaching react reacted reaction reactions reactor reactors reader readers readiness reading readings reads
    reaffirmed realism realistic reality realize realized realizing reasonable reasonably rebel-held rebellion rebels'
    rebound rebounded rebuild rebuilding rebuilt recall recalled recalling recaptured receding receipt receipts
    receives receptor recess recipient recipients reckless reclaim recognised recognizes recognizing recommend
    recommendation recommendations recommended recommender reconcile reconciliation reconnaissance reconsider
    record-high recording recordings records recover recovering recreation recruit recruited recruiting recruitment
    recruits recurrent recurring red reduces reducing reduction reductions reefs reelected reelection ref refer
    reference referral referring refers refined refineries refinery refining reflect reflected reflecting reflection
    reflects reformist refrain refuge refusal refuse refuses refusing regain regained regard regarded regarding
    regardless regards reggae regiment regimes region's register registered registering registration registry
    regression regret regrets regularization regularly regulate regulation regulations regulators regulatory
    rehabilitation reign rein reinforcement reinforcements reinstate reinstated reiterated reject rejecting rejection
    rejects rejoin relate relating relation relationships relative relatives relax relaxed relaxing relay releases
    releasing relentless relevant reliability reliable reliance relied relies relieve relieved religion religions
    relinquished relocate relocated reluctance reluctant rely relying remainder remark remarkable remarkably remember
    remembered remembrance remind reminded reminder remittances remnants remote-controlled removal remove removing
    renamed renegade reneged renew renewable renewal renewing renounce renounced renounces rent rental reopen reopened
    reopening reorganized repair repaired repairing repairs repatriated repay repeal repeat repeating repelled
    replacement replaces replacing replication replied reply reporter reprehensible represent representation
    representations represented representing represents repression repressive repressor reprimanded reprinted
    reproduce republics reputation reputed requesting requests requirement requirements requires requiring rescheduled
    rescued rescuers researchers resemble resembles reserve reserved reservoir resettled resettlement reshuffle reside
    residence residency resident residential resign resignations resilience resilient resist resistance resistant
    resisted resolutions resolved resolving resonance resorts resource respectable respected respective respectively
    respects respiratory respondents responding responses responsibilities responsibly restart restarted restaurant
    restaurants resting restive restoration restored restoring restrain restraint restrict restricted restricting
    restrictive restructure restructuring rests resulting resumes resuming resumption resurgence resurgent retail
    retailer retailers retain retained retains retaliate retaliated retaliation retire retirement retiring retreat
    retreated retrieval retrieved retroactive returns reunification reunite reunited reveal revealed reveals revenge
    revered reversal reverse reversed reviewed reviewing reviews revise revised revision revitalize revival revive
    revived reviving revoked revolt revolution revolutionary reward rewarded rewards rewrite rhetoric rhythm rhythms
    rice richest rid ride riders rides ridicule ridiculous riding rifle rifles rig rigged rigging right-wing rightist
    rightly rigs ring ringleader rings riot rioted rioters rioting riots ripped rises risks ritual rivals river rivers
    roadblock roadblocks robbed robbery robot robotic robotics robots robust rocked rocket-propelled rocks rocky rode
    rogue roles roll rolled romantic roof roofs rooms root rooted rooting roots roster rotate rotating rotation rough
    roughly rounded rounds route routes routine routinely rover row royal royalist royalties rubber rubble rude rugged
    ruined ruins ruler rulers rum rumors run-off run-up runner runner-up runoff runs runway rural rush rushed rushing
    ruthless s- sabotage sacred sacrifice sacrifices sad sadly sadness safeguard safely safer saga sail sailed sailing
    sailors sake salaries salary salon salt same-sex sample samples sampling sand sang sanitation sank sat satellite
    satellites satisfaction satisfactory satisfied satisfy satisfying save saved saves saving savings scan scandals
    scanned scarce scarcely scare scared scattered scattering scenario scenes schedule scheme schemes scholars sci-fi
    scientist scope score scores scoring scrambling scrap scrapped screaming screen screened screening screenplay
    screens screenwriter script scrutiny scuffled sculptures seal sealed searched searches seas seashore season's
    seasonal seasons seated seceded secession secessionist second-in-command second-largest secondary seconds secrecy
    secretary-general secretly secrets sect sections secular secured securing seed seeded seeds seekers seeks seem
    seemed seems sees segment segmentation seize seizing seizure seizures select selected selection self
    self-governing self-imposed self-rule self-titled seller sellers sells semantic semester semi-autonomous semifinal
    semifinals seminal senator senators sends sensation senses sensitive sensitivity sentences sentencing sentiment
    sentiments separated separately separating separation separatists sequel sequence serial sermon servants server
    servers serves servicemen servicing sessions setback settings settle settled settlements settler settlers seventh
    severed severely sewage sex sexual sexually shadow shaft shake shaken shaky shall shallow shame shape shaped
    shareholder shareholders sharing sharp shattered she's shed sheep sheet sheikh shelf shell shelling shells shelter
    sheltered sheltering shelters shield shields shift shifted shifting ship's shipment shipments shipped shipping
    shirt shirts shit shock shocked shocking shocks shoes shook shoot shootings shootout shop shopping shops shore
    short-range short-term shortage shortages shorter shortfall shortfalls shots shoulder shoulders shouldn't shouted
    shouting shoving shower shrine shrink shutdown shutting shuttle shuttle's siblings sick sided sidelines siege
    sight sighted sighting sights sigmoid signal signaled signaling signals signature signatures significance
    significantly signing silence silent silver similarity simpler simultaneous simultaneously sin sincere sing
    singer-songwriter singers singing singled singles sink sinking sister sisters sit sits sitting situated situations
    six-day six-month six-nation six-party six-year sixteen sixteenth sixth sizable sizeable sizes skating skeleton
    skeptical ski skier skies skiing skill skilled skills skin skip skirmish skull skulls sky slain slalom slam
    slammed slash slashed slashing slate slated slaughter slaughtered slave slavery slaves sleek sleep sleeping sleeve
    sleeves slept slick slide sliding slight slim slipped slogans slot slow-moving slowdown slowed slower slowing
    slowly sluggish slum slump slums small-scale smallest smart smashed smell smiled smoke smokers smoking smooth
    smoothly smuggle smuggled smugglers smuggling snap snatched sneak sniper snow snowfall soaked soar soared soaring
    soccer socialism socialist socially societies soft software solar soldier's soldiers' sole solely solemn solid
    solidarity solo solution solutions solve solved solving somebody sometime somewhat somewhere songwriter sons
    sooner sophisticated sore sorry sort sorts soul sounded sounds soundtrack soup southwest sovereign soy spacecraft
    spaces spacewalk span spanning spare spared spark sparking spate spawned speaker speakers speaks spearheaded
    specialists specialized specializing specially specialty species specifically specificity specifics specified
    specify spectacular spectators spectroscopy spectrum speculate speculated speculation speculative sped speeches
    speeding spelling spend sphere spies spike spill spilled spills spin spinal spiral spirit spirits spiritual spit
    spite splinter splitting spoken spokesmen spokesperson sponsor sponsored sponsors sponsorship spontaneous sporadic
    sport sport's sporting sports spot spots spotted sprayed spreading spree spring spur spurred spy spying squad
    squads square squared stab stabilization stabilize stabilized stabilizing stadium stadiums staffers stages staging
    stagnated stake stakes stalemate stall stalled stamp stampede stamps stance stand-off standing standings standoff
    staple starred starring stars start-up starts starvation state's state-owned stated statehood statements stating
    station's stationed statistical statistics statue statues statute staunch stayed staying stays steadily steady
    steal stealing steel steep stem stemming stems stepping stern steroid stick sticking sticks stiff stimulate
    stimulating stimulus stir stirred stirring stochastic stocking stockpile stockpiles stocks stole stolen stomach
    stone stones stood stoppage stopping stops storage stored stores stories storm's stormed storms stormy strained
    strains stranded strange stranger strapped strategic strategies strayed streak stream streaming streamline
    strength strengthened strengthening stress stretch stretched stretching stricken strict strictly strife striking
    string strip stripped strive stroke strongest strongholds structural structures struggled struggles stuck studied
    studies studio studying stuff stumps stung stunning stupid styles sub sub-Saharan subdue subgenres subjected
    subjective subjects submarine submerged submission submit submitted subscribe subsequent subsequently subsidiary
    subsidies subsidized subsistence substance substances substantial substantially suburb suburban suburbs subway
    succeed succeeded succeeding succeeds succession successive successor successors sudden suddenly sue sued suffer
    suffers sufficient sufficiently suffocation sugar suggest suggesting suggestion suggestions suggests suing suit
    suitable suits sultanate sum summarization summary summoned sums sun sunk sunlight sunny sup super superb superior
    superiors supervised supervision supplement supplements supplied supplier suppliers supplying supporter supportive
    suppose supposed suppress suppressed suppressing suppression supreme surface surfaced surfing surge surged surgeon
    surges surging surpassed surplus surprise surprised surprising surprisingly surrender surrendered surrounded
    surroundings surveillance surveyed surveys survival survive surviving survivor sushi suspending suspension
    suspicion suspicions suspicious sustain sustainability sustainable sustained swam swan swans swap swarm sway sweep
    sweeping sweet swept swift swim swimming swine swing swings swirling switch switched sworn sworn-in swung symbol
    symbols sympathetic sympathizers sympathy symptoms synthase synthesis systematic ta table tables tackle tactic
    tactical tactics tagging tail tails tainted takeover talent talents tales talked talking tall tally talons
    tampering tank tanker tankers tanks tape taped tariffs task tasked tasks taste tasted tastes tasty taught taxation
    taxi tea teach teacher teachers teaching teachings team's teamed tear teargas tearing tears tech technical
    technically technician technique techniques technological technologies teen teenage teenager teenagers teeth
    telecommunications telephone telephoned telescope televised telling tells temperature temperatures temple temples
    temporary tend tended tendency tender tendered tends tenor tense tension tent tentative tenth tents tenure termed
    terminal termination terrain terrestrial terrible territorial territory's test-fired testified testify testimony
    testing text textbook textile textiles texts th- th-century thank thanked thanks thaw the' theater theaters
    theatre theft theme themes then-President theoretical theoretically theories theory therapy there's thereafter
    thereby therefore thermal thesis they'll they're they've thick thieves thin thinking thinks third-largest
    third-quarter third-seeded thirst thirteen thirty thorough thoroughly thoughts threaten threatens three-decade
    three-hour three-month three-quarters three-set three-week three-year three-year-old threshold thriller throat
    throne throw throwing thrown thus thwart thwarted ticket tickets tidal tide tie tied tight tighten tightened
    tighter tightly tiles till timber timetable timing tiny tip tips tire tired tires tissue titled titles tobacco
    today's toilet tolerance tolerate tolerated tomatoes tomb tomorrow ton tone tongue tonight tool tools topic topics
    topped topping topple toppled tops torch torched tore torn torrential tortured torturing toss tossed totaled
    totaling totally touch touched touching tough tougher toured touring tours tower towers toxic toy toys trace
    traced traces tracking tracks tract tractor traded trader traders trades tradition traditionally traditions
    traffic traffickers trafficking tragedy tragic trail trails trained trains trampled transaction transactions
    transcription transferring transfers transform transformation transformations transformed transforming transit
    transition transitional translate translated translates translation translations translator transmission transmit
    transmitted transmitting transparency transparent transplant transportation transported transporting trap trapped
    trash trauma traveler travelers travelling travels treason treasure treasury treat treaties treating treatments
    treats tree trees trek tremendous trend trends trials tribe tribes tribesmen tribunal's tribute trick tries
    trigger triggering trillion trilogy trio triphosphate triple trips troop trophy tropical trouble troubles
    troubling trucks true truly trust trustee truth tube tuberculosis tumor tuna tune tunnel tunnels turban turbulent
    turkey turkeys turmoil turning turnout turns twelve twentieth twenty twin two-state two-thirds two-time two-week
    two-year tycoon tying types typhoon typical typically uh uk ultimate ultimately ultimatum ultra-Orthodox um
    umbrella unacceptable unanimous unanimously unannounced unarmed unauthorized uncertain uncertainty unchanged uncle
    uncommon unconfirmed unconscious unconstitutional uncovered undecided undercover undercut undergo undergoing
    undergone undergraduate underground underlying undermine undermined undermining underneath understands understood
    understudy undertaken undertook underwater underway underwent undetermined undisclosed undisputed unearthed
    unemployed unequal uneven unexpected unexpectedly unfair unfairly unfortunately unfounded unhappy unharmed unhurt
    unification unified uniform uniforms unilateral uninhabited unionist unions unique unite united units universal
    universe universities university unjustified unlawful unlike unlikely unmanned unnamed unnecessary unofficial
    unpopular unprecedented unrelated unreported unresolved unsafe unspecified unstable unsuccessful unsuccessfully
    unsupervised unsure unused unusual unusually unveiled unwanted update updated updates upgrade upgraded upheld
    uphold upper uprisings upscale upset upsurge upswing upward urban urge urgent urgently urges urine usage useful
    useless user users ushered usual utilities utility utilized vacancy vacant vacation vacationing vaccinate
    vaccination vaccinations vaccine vaccines vacuum vain valid validity valley valuable valued values van vandalism
    vanished variable variant variation variations varies varieties variety vary varying vast vastly ve vector veered
    vegetable vegetables vegetation velocity venture ventures venue venues verbal verdict verified verify verifying
    verse versions versus vertical vessel vessels veteran veterans veterinary veto via viable victim's victims'
    victories victorious videos videotape videotaped viewed viewers viewing vigorous vigorously villagers violate
    violated violates violating violation viral virtual virtually viruses visa visas visible vision visitor visitors
    visits visual vital vitamin vlog vocal vocalist vocals voiced voices volatile volcanic volcano volume volumes
    voluntarily voluntary volunteer volunteered volunteers vomiting von voter vow vowing vs vulnerable w- wa wage
    waged wages waging waited waiting walk walked walking walkout walks wall walls wanna wanting war-torn ward
    warehouse warfare warheads warlord warlords warm warmer warming warn warnings warns warplanes warrant warrants
    warring warship warships wartime wary wash washed washing wasn't waste wasted watchdog watched watches watching
    waved waves waving we'd we'll we're we've weak weaken weakened weakening weaker weaknesses wealth wealthiest
    wealthy weapon weaponry weapons-grade wear wearing weathered web websites wedding weeds week-long weekend weekends
    weeklong weigh weighing weight weird welcome welcomed welcomes welfare well-developed well-known wells weren't
    westward wet wetlands whale whales whaling what's whatever wheat wheels whenever whereabouts whereas whilst who's
    whoever wholesale wholly wickets wide-ranging widen widening wider widow wife's wild wildfires wildlife
    willingness wind window windows wine wing wings winners wins wipe wiped wire wisdom wise wish wished wishes
    wishing withdrawals withdrawing withdrawn withdraws withheld withhold withholding withstand witness witnessed
    wives woke woman's won't wonder wondered wonderful wondering wood wooden workers' workforce workshop worlds worn
    worried worries worry worse worsen worsened worsening worship worshippers worst-hit worthy would-be wouldn't wound
    wounds wow wracked wrap wrapped wrapping wreath wreck wreckage write writer writers writes writings wrongdoing
    wrongly www yard yeah year-long year-old yearly yellow yen yes yesterday yield yielded yields you'd you'll you've
    younger youngest yours yourself youth youths zero zinc zones zoo zydeco
  `,
  words`
    abducted ability able above abroad abuse abuses accept accepted access accident accord account accounts
    accusations accuse accuses accusing achieved across act acting action actions active activists activities activity
    actually added addition additional address administration admitted adopted advance affairs affected afternoon
    again age agencies agenda agents ago agree agreed agreement agreements agricultural agriculture ahead aid aimed
    air aircraft airport al-Qaida album albums allegations alleged allegedly alliance allies allow allowed allowing
    allows ally almost alone along already alternative although always am ambassador ambushed amid amount analysis
    analysts anniversary announcement annual anyone anything apparently appeal appealed appear appeared appears
    appointed approach approval approve approved areas armed arms army arrest arrests arrived article artists ask
    asked asking assassination assault assembly assistance associated assumed atomic attacked attackers attempt
    attempted attempts attend attended attending attention author authority autonomy available average avoid award
    awarded awards away backed backing bad ballots ban band bank banks banned barrel barrels base based bases basic
    basis battle battling beat became become becoming begin beginning begins begun behind believe believed believes
    below best better beyond bid big biggest bilateral bill billion bin bird birds bit black blamed blast blasts blew
    block blocked blood board boat bodies body bomber bombers bombing bombings bombs book books boost borders born boy
    boycott break brief briefly bring bringing broadcast broke broken brother brought budget build building buildings
    built burned bus business businesses buy cabinet call calling calls camp campaign can't canceled cancer candidate
    candidates capacity capture captured car care career carried carry carrying cars case cases cash cast casualties
    caught cause caused causes causing cease-fire ceasefire cell center centers central centuries century ceremony
    certain chairman challenge challenges champion chance change changed changes charge charged charges check
    checkpoint chemical chickens chief child children church cited cities citizens city's civil civilian civilians
    claim claimed claims clash clashed clashes class clean clear cleric climate close closed closely closing coalition
    coast collapse collapsed com combat come comes coming commander comment comments commercial commission commitment
    committed committee common communist communities community companies company compared competition complete
    completed completely complex compound computer concern concerned concerns condemned condition conditions conduct
    conducted conducting conference confidence confirmed conflict connection conservative consider considered
    considering constitution constitutional construction consumer contact contain continue continued continues
    continuing contract contributed control controls controversial convicted convoy cooperate cooperation corruption
    cost costs council counterpart coup couple course court cover crackdown crash crashed create created creating
    creation credit crew crime crimes criminal crisis critical criticism criticized critics crossed crossing crowd
    crude currency current currently custody cut cuts daily damage damaged dangerous data date daughter de dead
    deadliest deadline deadly deal deals deaths debate debt decade decades decide decided decision declared decline
    declined deep defeat defeated defend defense deficit delay delayed delegation delivered delivery demand demanded
    demanding demands democracy democratic demonstrations demonstrators denied denies department deployed deputy
    described designed despite destroyed destruction details detained detainees detention determine determined
    detonated devastated develop developed developing development developments dialogue dictator didn't differences
    different difficult diplomat diplomatic diplomats direct directed directly director disappeared disaster
    discovered discovery discuss discussed disease dismissed displaced dispute disputed distribution district divided
    doctors document documents does doing dollar dollars domestic dominated don't done donors double dozen dozens
    draft drive driven driver driving drop dropped drove drug drugs due each earned earthquake ease easily east
    eastern editor education effect effective effort eight either elected electoral electricity elements else
    elsewhere embassy emergency employees ended ending energy enough enrichment ensure enter entered entire
    environment envoy equipment erupted escape escaped especially establish established estimated estimates ethnic
    even evening event events eventually ever every everyone everything evidence example exchange executive exile
    expand expanded expansion expect expects experience experienced experts exploded explosion explosions explosives
    export exports expressed extend extended extremely extremists face faced faces facilities facility facing fact
    factions failed failing failure fair fall falling families family famous far farm fast fate father favor fear
    features federal feel fell fellow female few field fields fifth fight fighters figure figures filed film final
    finally finance financial find finding fine finished fire fired firing firm fiscal fishing fled flight flights
    flooding floods flu flying focus focused follow followed follows food football force forced forcing foreigners
    form formal formally formed forward fought founded fourth fraud free freed freedom frequent frequently fresh
    friend friendly friends front fuel full fully fund funding funds funeral further future gain gained game games gas
    gathered gathering gave general generally genocide get getting giant girl give given gives giving global go goal
    goes going gold gone good goods got government's governments governor granted great greater grew ground group's
    grow growing growth guards guilty gunmen half halt hand handed hands happened hard having head headed headquarters
    heads health hear heard hearing heart heavily heavy helicopter helicopters helped helping here high higher highest
    highly himself history hit hold holding holds holiday holy homes honor hope hopes hospital host hostage hostages
    hotel hour hours house houses housing how however huge humanitarian humans hundreds hurricane hurt ice idea
    identified illegal illegally image images immediate immediately immigration impact important imports imposed
    improve improved improving incident incidents include included includes income increase increased increasing
    increasingly independence independent indicate indicated indicted industrial industry infected inflation influence
    information infrastructure initial initially injured injuries inside instead institutions insurgency insurgent
    intelligence intended interest interests interim internal interview introduced invasion investigate investigating
    investigation investigators investment investors invited involved involvement involving island islands issue
    issued issues it's itself jail jailed job jobs join joined joint journalist journalists judge justice keep kept
    key kidnapped kidnappers kidnapping kill killings kilometers kind know knowledge labor lack land language large
    largely larger largest latest launch launched law lawmakers laws lawyer lawyers lay lead leadership leading
    learning leave leaving led left leftist legal legislation legislative less let letter level levels life light like
    likely limited line lines link linked links list little live lived lives living local located location long
    long-term longer look looking looks loss losses lost lot love low lower machine magazine main mainly maintain
    majority makes making man manufacturing marched mark marked market markets marking mass massive match material
    materials matter maximum me mean means meant measure measures media medical meet meetings member membership
    message met metal meters methods middle might militant militia militias millions mind mine mining ministers
    ministry minor minority minutes missile missiles missing mission model moderate modern money month's morning
    mosque mostly mother move moved movement movie moving much murder music must my name named names nation nation's
    nationals nations nationwide native natural nature naval nearby necessary need needed needs negotiations
    neighborhood neighboring neighbors network networks never newly newspaper night nine nominated nomination nor
    north northeast northeastern northwest northwestern noted nothing novel numbers numerous occupied occurred
    offensive offer offered offering office officer officers offices officially often old once ones ongoing open
    opened opening operated operating operation operations opinion opponents opportunity oppose opposed order ordered
    organization organizations organized original originally our ousted outbreak output outside overall overnight own
    owned package paid panel paper parliament parliamentary participate particular particularly parties partner parts
    party's pass passed passenger passengers passing past patrol pay peaceful peacekeepers peacekeeping per
    performance performed period permanent person personal personnel phone pipeline placed places plan plane planet
    planned planning plans plant plants play played player playing pleaded pledged plot point points policemen
    policies policy politicians politics poll polls poor pope popular population port position positions positive
    possibility possible possibly post posted postponed potential poultry poverty powerful powers practice praised
    prepare prepared preparing presence present presented presidency president's presidential presidents press
    pressure prevent previous previously price prices primary prime prison prisoners private probably probe problem
    problems process processing produce produced producer producing production products professional programs progress
    project projects prominent promised promote prompted proposal proposed prosecutors protect protection protest
    protesters protesting protests provide provided provides providing provinces provincial public published pulled
    purposes push pushed put putting quake quarter question questioned questions quickly quoted quotes race radical
    radio raid raided raids rain rains raise raised raising rally ran range rare rate rates rather re-election reach
    reached read ready real really reason reasons rebel receive received receiving recently recession recognition
    recognize recognized reconstruction record recorded recovered recovery reduce reduced referendum referred reform
    reforms refugee refugees refused regime regional regions regular rejected related relations relationship
    relatively release relief religious remain remained remaining remains remarks remote removed renewed repeated
    repeatedly replace replaced reportedly reporters reporting representative representatives republic request
    requested require required rescue research reserves residents resignation resigned resolution resolve resort
    resources respect respond responded response responsibility responsible rest restore restrictions result resulted
    results resume resumed retired return returned returning revenue revenues review rich right rise risen rising risk
    rival road roads roadside rock rocket rockets role room rose round rule ruled rules ruling run running safe safety
    sale sales same sanctions saw scale scandal scene scheduled school schools science scientific scientists scored
    sea search searching season seat seats secret secretary sectarian section sector sectors secure see seeing seek
    seeking seen seized sell selling send sending senior sense sent sentence sentenced separate separatist series
    serious seriously serve served service services serving session sets setting settlement seven severe share shared
    shares sharply she ship ships shooting short shortly shot show showed showing shown shows shut side sides sign
    signed significant signs similar simple simply singer single site sites situation size slightly slow small smaller
    so-called social society soil sold soldier someone something sometimes son song songs soon sought sound source
    sources south southeast southeastern southwestern sovereignty space sparked speak speaking special specific speech
    speed spending spent split spoke spokeswoman spread st stability stable staff stage staged stand standard
    standards stands star start started starting state-run states station stations status stay step stepped steps
    stock stop stopped store storm story straight strain strategy street streets strengthen stressed strike strikes
    strong stronger stronghold strongly struck structure struggle struggling student students study style subject
    success successful successfully suffered suffering suggested suicide summer summit supplies supply supported
    supporters supporting supports sure surgery surrounding survey survived survivors suspect suspects suspend
    suspended system systems taken takes taking talk target targeted targeting targets tax taxes team teams technology
    television tell temporarily ten tennis tens tensions term terms territories territory terror terrorism terrorist
    terrorists test tested tests that's themselves these thing things think third though thought thousand thousands
    threat threatened threatening threats three-day threw throughout ties times title today together toll tons too
    torture total tour tourism tourist tourists tournament toward towards towns track trade trading traditional train
    training transfer transferred transport travel traveled traveling treated treatment treaty trial tribal tribunal
    tried triggered trip troubled truce truck try trying tsunami turn turned twice two-day type unable unclear
    understand understanding unemployment unidentified union unit unity unknown unless unrest upcoming upon uprising
    uranium urged urging us use uses using usually value various vehicle vehicles version very vice victim victims
    victory video view views village villages violations violent virus visit visited visiting voice voted voters votes
    voting vowed wait wake want wanted wants warned warning wars watch water waters wave way ways we weather website
    week's weekly weeks went west western whether white whole whom whose why wide widely widespread wife willing win
    winds winner winning winter withdraw withdrawal withdrew within without witnesses woman women women's won word
    words worked worker workers working works world's worldwide worst worth wounding writing written wrong wrote
    year's yet you're young your zone
  `,
  words`
    about accused after against agency all also among an and announced another any are area around arrested as at
    attack attacks authorities back be because been before began being between bomb border both but by called came can
    capital city could countries country country's day days death did died do down during earlier early economic
    economy efforts election elections end expected fighting first five following for forces foreign former found four
    from government group groups had has have he held help her him his home human if in including insurgents
    international into is it its just killed killing known last late later leader leaders least made major make many
    may meeting members men militants military million minister month months more most national near nearly new news
    next no northern not now nuclear number of off official officials oil on one only opposition or other others out
    over part party peace people percent place police political power president program province rebels recent region
    released report reported reports rights said say saying says second security set several should since six so
    soldiers some southern spokesman state statement still such support suspected take talks th than that the their
    them then there they this those three through time to told took top town troops two under until up used violence
    vote war was weapons week well were what when where which while who will with work world would wounded year years
    you
  `,
] as const

/**
 * English words that occur in lower case, and how common they are: 1 from 5 documents on, 2 from 50, 3 from 400.
 * Counted by scripts/train-people-words/index.ts in its English corpora.
 */
export const commonness: ReadonlyMap<string, string> = new Map(
  lists.flatMap((list, i) => list.map((word) => [word, String(i + 1)] as const)),
)
