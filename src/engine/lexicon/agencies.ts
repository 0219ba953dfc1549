import type { Agency } from '../types'

/** A line a agency: name, then its other spellings; compared without case and punctuation. */
const table: Record<Agency['category'], string> = {
  wire: `
    AP | Associated Press | The Associated Press | AP Photo | AP Photos | AP Images | AP News | AP Wire
    Reuters | Reuters Photo | Reuters Images | Thomson Reuters | Reuters Connect | Reuters Pictures
    AFP | Agence France-Presse | AFP Photo | AFPTV | AFP Forum
    dpa | Deutsche Presse-Agentur | dpa Bildfunk | dpa-infocom | dpa-Zentralbild | dpa-tmn | dpa/lby
    EPA | European Pressphoto Agency | EPA-EFE
    EFE | Agencia EFE
    ANSA | Agenzia ANSA
    APA | Austria Presse Agentur | APA Bilderdienst | APA Images
    Keystone | Keystone-SDA | Keystone/SDA
    SDA | Schweizerische Depeschenagentur
    PA | PA Media | PA Wire | PA Images | PA Archive | Press Association | PA Graphics
    CTK | ČTK | Czech News Agency
    CTK Photo | ČTK Photo
    PAP | Polska Agencja Prasowa
    TASS | ITAR-TASS
    RIA Novosti | RIA | Sputnik
    Interfax
    Ukrinform
    Xinhua | Xinhua News Agency | Neue China
    Kyodo | Kyodo News
    Jiji | Jiji Press
    Yonhap | Yonhap News | Yonhap News Agency
    KCNA
    Anadolu Agency | Anadolu | Anadolu Ajansı | AA Photo
    PTI | Press Trust of India
    ANI | Asian News International
    IANS
    Bernama
    Antara | Antara Foto
    AAP | Australian Associated Press | AAP Image | AAP Photos
    The Canadian Press | Canadian Press | CP Images
    Belga | Belga Photo | Belgaimage
    ANP | ANP Foto
    NTB | NTB Scanpix | Scanpix
    TT | TT Nyhetsbyrån
    Ritzau | Ritzau Scanpix
    Lehtikuva
    LETA
    BNS
    MTI
    Agerpres
    BTA
    Tanjug
    HINA
    Lusa
    LaPresse | La Presse
    Europa Press
    ATS
    UPI | United Press International
    SIPA | Sipa Press | Sipa USA
    KNA
    epd | epd-bild
    AGI
    Adnkronos
    Notimex
    WAFA
    SANA
    IRNA
    ISNA
    Tasnim
    MAXPPP
    Bloomberg | Bloomberg News
    Tribune News Service | TNS
    Postmedia News | Postmedia
  `,
  stock: `
    Getty Images | Getty | GettyImages | Getty Images Europe | Getty Images News | Getty Images North America | Getty Images Sport
    IMAGO | imago images | Imago Stock
    picture alliance | picture-alliance | Picture Alliance/dpa
    Shutterstock | shutterstock.com | Rex Shutterstock
    REX | Rex Features
    iStock | iStockphoto | istock.com | iStock Getty Images
    Adobe Stock | AdobeStock | stock.adobe.com
    Alamy | Alamy Stock Photo | Alamy Live News
    Corbis
    Fotolia
    Depositphotos | depositphotos.com
    Dreamstime | dreamstime.com
    Unsplash | unsplash.com
    Pexels | pexels.com
    Pixabay | pixabay.com
    Flickr
    Wikimedia Commons | Wikimedia | Wikipedia
    Science Photo Library | SPL
    Bridgeman Images
    Mary Evans
    akg-images | akg
    ullstein bild | ullstein
    Magnum Photos | Magnum
    VII Photo
    Panos Pictures | Panos
    NurPhoto
    ZUMA Press | ZUMA | Zumapress
    ZUMA Press Wire | ZUMA Wire
    SOPA Images
    Zuma Wire Service
    Eyevine
    Redux | Redux Pictures
    Polaris | Polaris Images
    Contour
    WireImage
    FilmMagic
    Invision
    USA Today Sports | USA Today Network
    Action Images
    Icon Sportswire
    LAT Images
    Motorsport Images
    Eibner | Eibner-Pressefoto
    Photothek
    Plainpicture
    mauritius images
    Westend61
    Blickwinkel
    laif
    Ostkreuz
    Agentur Focus
    Hans Lucas
    Abaca | Abaca Press
    Bestimage
    Starface
    VCG | Visual China Group
    Universal Images Group
    Hulton Archive
    Bettmann
    Cuartoscuro
    ABACAPRESS.COM
    Avalon
    Splash News
    Backgrid
    Mega
    Camera Press
    National Geographic
    Newscom
    Photoshot
    Cover Images
    Mirrorpix
    SWNS
    Solent News
    Future Publishing
    LightRocket
    Moment
    E+
    Gamma-Rapho
  `,
  staff: '',
  handout: `
    NASA
    ESA | European Space Agency
    US Navy | U.S. Navy
    US Army | U.S. Army
    White House | The White House
    European Union | EU
    United Nations | UN Photo
    Instagram
    Facebook
    Twitter
    X.com
    YouTube
    TikTok
    Telegram
    Google
    Google Maps
    Maxar | Maxar Technologies
    Planet Labs
    Netflix
    Amazon
    Apple
    Microsoft
  `,
  other: `
    BBC | BBC News
    CNN
    NBC | NBC News
    CBS | CBS News
    ABC | ABC News
    Fox News
    Sky News
    ITV
    The New York Times | New York Times | NYT
    The Washington Post | Washington Post
    Los Angeles Times
    The Guardian | Guardian
    ZDF
    ARD
    WDR
    NDR
    MDR
    SWR
    RTL
    ORF
    SRF
    RTS
    Le Monde
    Le Figaro
    El País
  `,
}

/**
 * Agencies, stock libraries and others that credit lines name. The names are theirs; the list was
 * put together by hand and is only a beginning: editors extend it in the admin.
 */
export const agencies: readonly Agency[] = (Object.keys(table) as Agency['category'][]).flatMap(
  (category) =>
    table[category]
      .split('\n')
      .map((line) => line.split('|').map((name) => name.trim()))
      .flatMap(([name, ...aliases]) => (name ? [{ name, aliases, category }] : [])),
)
