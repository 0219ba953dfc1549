import { phrases, words, type Words } from './words'

/** English. */
export const en: Words = {
  nounModifiers: true,
  boilerplate: phrases`
    advertisement; ad; ads; advertising; sponsored; sponsored content; promoted; paid content; promotion
    share; share this; share article; share this article; share this story; share this page; share on; share full article
    share on facebook; share on twitter; share on x; share on whatsapp; share on linkedin; share via email; share with
    facebook; twitter; x; whatsapp; linkedin; reddit; pinterest; telegram; flipboard; instagram; youtube; bluesky
    threads; messenger; google; google news; tumblr; pocket; tiktok; apple news; vk; mail; e mail; email; sms; rss; link
    email this article; email this; print; print this; print this article; copy; copy link; copy url; link copied; copied
    save; saved; bookmark; listen; listen to this article; listen to article; gift article; gift this article; like; tweet
    comment; comments; no comments; view comments; show comments; leave a reply; leave a comment; add a comment
    post a comment; post comment; submit comment; join the conversation; join the discussion; read comments; reply
    cancel reply; write a comment; comments are closed; be the first to comment; report; report abuse; your comment
    name; website; your name; your email; email address; enter your email; enter your email address; search; menu
    home; news; politics; sport; sports; opinion; business; world; video; videos; photos; live; latest; latest news; trending; more
    newsletter; newsletters; sign up; sign up now; sign in; log in; login; logout; register; subscribe; subscribe now; already a subscriber
    subscribe today; follow; follow us; follow us on; following; follow us on twitter; follow us on facebook; contact; contact us
    about; about us; about the author; about the authors; author; authors; bio; terms of use; terms of service; terms and conditions
    privacy; privacy policy; cookie policy; cookies; cookie settings; accept; accept all; accept cookies; reject all; manage options
    topics; tags; tag; filed under; related topics; more on this topic; more on; categories; category; keywords; in this article
    most read; most popular; most viewed; popular; popular stories; top stories; trending now; trending stories; editors picks; more news
    recommended; recommended for you; recommended stories; you may also like; you might also like; you may like; around the web
    related; related articles; related stories; related content; related news; related posts; related links; related coverage
    more stories; more from; read next; up next; whats next; next; previous; back; back to top; top; back to gallery; show more; load more
    see more; view more; view all; see all; read more; read full story; continue reading; story continues below; article continues below
    story continues below advertisement; article continues after ad; continue reading the main story; skip to content; skip to main content
    skip advertisement; close; open; play; pause; mute; play video; watch; loading; loading…; error; retry; download; download app
    get the app; image; caption; gallery; open gallery; view gallery; enlarge; enlarge image; expand; toggle caption; hide caption
    image caption; image copyright; image source; media caption; article content; main content; advertisement feature; exclusive
    hide ad; remove ads; report this ad; why this ad; thank you; thanks for subscribing; correction request; feedback; help; faq
    send us feedback; send feedback; report an error; report a typo; discover more; explore more; don't miss; editor's choice; partner content
    share this with email; share this with facebook; share this with twitter; share this with messenger; share this with whatsapp
    these are external links and will open in a new window; list of links; subscribe to our newsletter; sign up for our newsletter
    watch live; live updates; breaking; breaking news; this article was originally published; save my name; notify me; donate; support us
    support our work; become a member; sources; external links; see all comments; show all; hide; edit; photo gallery; slideshow`,
  boilerplateWithin: phrases`
    your email address will not be published; required fields are marked; save my name email and website
    notify me of follow up comments; notify me of new posts; this site uses akismet; you must be logged in to; logged in to post
    all rights reserved; terms of service apply; privacy policy and terms; recaptcha and the google; by signing up; by subscribing
    you agree to our; agree to the terms; you consent to; unsubscribe at any time; you can unsubscribe; opt out at any time
    we use cookies; this website uses cookies; this site uses cookies; cookies to ensure; cookie preferences; enable javascript
    sign up for our; sign up to our; sign up for the; sign up to the; subscribe to our; subscribe to the; get our newsletter; to your inbox
    in your inbox; your inbox; newsletter; follow us on; follow him on; follow her on; like us on; join us on; find us on; join our whatsapp
    download our app; download the app; get the latest news; stay up to date; stay informed; stay updated; support independent journalism
    support our journalism; become a subscriber; subscribe now; subscribe today; already a subscriber; create an account; free account
    click here to; click to share; click to; tap here; opens in new window; opens in a new; share this article; share on facebook
    share on twitter; share this story; this story was originally published; this article was originally published; this article originally appeared
    originally appeared on; contributed to this report; may not be published broadcast; material may not be; reproduced with permission
    comments are closed; comments have been; post a comment; leave a comment; has been closed for comments; be respectful; community guidelines
    moderate comments; moderated; comments section; send us a tip; got a tip; have a tip; contact us at; email us at; letters to the editor
    is a reporter for; is a staff writer; is a freelance; is a senior reporter; is a correspondent for; is a journalist; is the author of
    is an editor; is a columnist; is a contributor; you can reach; can be reached at; can be contacted at; minute read; min read
    affiliate links; we may earn; we may receive a commission; earn a commission; image of; page of; your browser does not; browser doesn't support
    sponsored by; presented by; paid for by; in partnership with; this video; video player; available on; choose your; manage your
    protected by copyright; copyright law; read our; see our; visit our; view our; our privacy`,
  pictureLabels: phrases`image; images; photo; photos; picture; pictures; view image; view images; view photo; view photos; view image in fullscreen; view full size; view image in gallery; open image in gallery; open image modal; enlarge; enlarge image; click to enlarge; image caption; toggle caption; hide caption; caption; media caption; expand image; gallery; photo gallery; view gallery; open gallery; slideshow; show all photos; see all photos; hide caption toggle caption; next image; previous image; fullscreen; full screen`,
  relatedLabels: phrases`
    see also; read also; also read; read more; read next; related; related article; related articles; related story; related stories; related coverage
    more on this; more on this story; read more about; more; further reading; you may also like; you might also like; recommended; don't miss; also see
    also on; more stories; more news; explore more; watch; watch also; watch more; listen; must read; more from; background; opinion
    related content; related links; read; more like this; check out`,
  reporterLeads: phrases`reporting by; reported by; additional reporting by; report by`,
  authorLeads: phrases`
    by; written by; words by; text by; story by; from our correspondent; posted by; published by; author
    article by; interview by; interviewed by; contributed by; as told to`,
  editorLeads: phrases`editing by; edited by`,
  translatorLeads: phrases`translated by; translation by; translation`,
  creditLeads: phrases`
    photo; photos; photo by; photos by; photo credit; photo credits; photo courtesy; photo courtesy of; photograph; photograph by; photographs by
    photographer; photography by; picture; pictures; picture by; picture credit; image; images; image by; image credit; image credits; image courtesy
    image courtesy of; image copyright; image source; credit; credits; credit line; courtesy; courtesy of; courtesy photo; copyright; illustration
    illustration by; illustrations by; graphic; graphic by; video by; source; screenshot; file photo; stock photo; file photo by; file image`,
  creditNotes: [
    words`pool`,
    words`handout hand-out`,
    words`stringer str`,
    phrases`file; files; file photo; file pic; file picture; file image; archive; archives; archive photo`,
    phrases`staff; stf; staff photo; staff photographer; staff photographers`,
    words`contributor`,
    phrases`contributed; contributed photo`,
    phrases`submitted; submitted photo; photo submitted`,
    phrases`provided; provided photo; photo provided`,
    words`supplied`,
    words`uncredited`,
    words`composite`,
    words`montage`,
    words`screenshot screengrab screenshots`,
    words`illustration`,
    phrases`courtesy; courtesy photo`,
    phrases`representative image; representational image; stock photo; symbolic image`,
    phrases`tpx images of the day`,
    phrases`all rights reserved`,
    words`private`,
    words`undated`,
  ],
  correctionLeads: phrases`
    correction; corrections; corrected; correction appended; erratum; an earlier version of; an earlier edition of; a previous version of; the original version of; in an earlier version of
    in a previous version of; this article was amended; this article was corrected; this article has been amended; this article has been corrected; this article was updated to correct
    this article has been updated to correct; this story was corrected; this story has been corrected; this story was updated to correct; this story has been updated to correct
    this post has been corrected; this report has been corrected; this headline was corrected; this piece was amended; this column was corrected`,
  clarificationLeads: phrases`
    clarification; clarifications; this article has been clarified; this story has been clarified; this article was updated to clarify; this article has been updated to clarify
    this story has been updated to clarify`,
  retractionLeads: phrases`retraction; retracted; this article has been retracted; this story has been retracted; this article was retracted`,
  months: words`january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec`,
  weekdays: words`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  dateWords: phrases`
    published; publish; updated; update; last; modified; posted; on; at; am; pm; est; edt; et; pst; pdt; pt; gmt; utc; bst; cet; cest; ist; aest; sast
    minute; minutes; min; mins; read; hour; hours; hrs; ago; day; days; week; weeks; date; time; first; originally; created; reading; today; yesterday
    a; p; m; of; the; ct; cst; cdt; mst; mdt; issue`,
  roles: words`
    president vice-president ex-president co-president minister premier chancellor vice-chancellor secretary undersecretary general governor mayor
    senator congressman congresswoman representative lawmaker councillor councilor councilman councilwoman councilmember alderman
    mp mep mla msp assemblyman assemblywoman delegate ambassador envoy diplomat consul commissioner commander commander-in-chief
    lieutenant colonel captain sergeant major admiral marshal officer detective inspector constable superintendent sheriff chief
    director director-general managing editor editor-in-chief writer journalist reporter correspondent columnist presenter anchor host
    broadcaster author novelist poet playwright artist painter sculptor photographer filmmaker producer actor actress comedian singer
    songwriter rapper musician composer conductor guitarist drummer dancer choreographer designer architect model chef
    ceo cfo coo cto chairman chairwoman chairperson chair co-chair founder co-founder cofounder creator co-creator entrepreneur businessman
    businesswoman owner co-owner investor executive manager head leader co-leader deputy boss partner president-elect
    economist analyst strategist adviser advisor aide consultant expert specialist researcher scientist physicist chemist biologist
    historian sociologist psychologist psychiatrist philosopher theologian professor lecturer dean rector chancellor teacher headteacher
    principal student graduate doctor surgeon physician nurse paramedic midwife epidemiologist virologist engineer developer programmer
    lawyer attorney solicitor barrister prosecutor judge justice magistrate ombudsman coroner spokesman spokeswoman spokesperson
    speaker coach trainer captain striker midfielder defender goalkeeper goalie quarterback forward winger skipper pitcher
    footballer player cricketer golfer boxer swimmer runner sprinter cyclist driver racer skier rider champion medallist medalist winner
    king queen prince princess duke duchess earl baron emperor pope cardinal archbishop bishop priest pastor reverend rabbi imam
    activist campaigner organizer organiser volunteer farmer firefighter policeman policewoman pilot astronaut soldier veteran
    candidate nominee contender frontrunner incumbent member whip treasurer clerk coordinator co-ordinator supervisor administrator
    curator librarian critic blogger youtuber influencer socialite heiress billionaire millionaire resident neighbor neighbour witness
    suspect defendant victim whistleblower dictator rebel warlord banker broker trader physicist astronomer meteorologist geologist
    ecologist conservationist climatologist guide master harbourmaster keeper shepherd carpenter builder baker brewer translator interpreter organist cellist violinist pianist inventor explorer climber mountaineer sailor fisherman
    gardener chemist operator surveyor weaver tailor hairdresser bartender waiter merchant shopkeeper stylist pundit commentator moderator secretary-general attorney-general chief-of-staff superstar star`,
  roleModifiers: words`
    former ex then acting interim outgoing incoming deputy vice prime foreign interior defence defense finance justice health home state federal
    national senior junior chief lead leading assistant associate executive managing general permanent special political military police
    opposition ruling party presidential vice-presidential parliamentary congressional human rights climate press government public relations
    district county city town village regional local provincial independent investigative award-winning oscar-winning grammy-winning veteran long-time longtime
    late first retired world olympic team club football soccer tennis rugby cricket head founding co supreme high court attorney budget labour
    labor education environment energy trade transport immigration security intelligence communications media film music food art science tech
    technology business sports sport emeritus visiting honorary crown rock pop hip-hop country jazz`,
  roleLinks: words`of for and at the to in on`,
  honorifics: words`mr mrs ms miss mx dr sir dame lord lady madam mme mlle hon`,
  roleAbbreviations: words`gov sen rep gen col lt sgt capt cpl prof rev supt insp pres adm maj brig atty`,
  said: words`
    said says say told tells added adds explained explains announced announces warned warns wrote writes tweeted posted noted notes stated states
    stressed stresses argued argues claimed claims insisted insists continued continues recalled recalls replied replies asked asks admitted admits
    declared declares joked jokes confirmed confirms commented comments concluded concludes complained complains emphasized emphasised suggested
    acknowledged observed quipped reported believes thinks agrees agreed testified demanded responded remarked reiterated predicted lamented pointed cautioned
    saying`,
  reader: words`you your yours`,
  firstPerson: words`i we my our me us`,
  imperatives: words`read get sign subscribe follow click watch see share join download find discover enter listen view check learn send buy shop start try`,
  articles: words`the a an its his her their our`,
  placePrepositions: words`in at near from to across outside inside around throughout into via toward towards`,
  functionWords: words`
    the of and to in that is was for it with as his on be at by had are but from or have an they which you were all her she there would their we him
    been has when who will no more if out so said what up its about than into them can only other new some could time these two may then do first any
    my now such like our over me even most made after also did many before must through back years where much your way well down should because each
    just those people how too little still own see here while this both between being under last never same another during without again however
    although though not i he a since until despite according yet why whether once against among amid meanwhile moreover nor upon via per instead
    unlike like off onto within across around behind beyond above below along earlier later today yesterday tomorrow three four five six seven eight nine ten
    every everyone nobody nothing something someone everything anyone several few one dear please perhaps maybe let's don't it's that's there's he's she's
    we're they're you're i'm i've we've can't won't isn't wasn't didn't doesn't what's here's who's thanks yes oh hello hi ok okay let get got go does did doing done having being come take make took gave got made met saw beat hit won lost left sent led kept held found chose cast thanked`,
}
