import { phrases, words, type Words } from './words'

/** Spanish: the basics. */
export const es: Words = {
  boilerplate: phrases`
    publicidad; anuncio; patrocinado; compartir; comparte; comparte esta noticia; compartir en facebook; compartir en twitter; copiar enlace; imprimir; escuchar; guardar; comentarios; comentar; deja un comentario
    deja una respuesta; cancelar respuesta; publicar el comentario; responder; ver comentarios; boletín; boletines; suscríbete; suscribirse; regístrate; iniciar sesión; inicio; menú; buscar; contacto; aviso legal
    política de privacidad; síguenos; sobre el autor; autor; autores; etiquetas; temas; archivado en; más información; lo más leído; lo más visto; más noticias; últimas noticias; noticias relacionadas; artículos relacionados
    te puede interesar; también te puede interesar; te recomendamos; recomendados; leer más; seguir leyendo; ver más; cargar más; cerrar; siguiente; anterior; volver; vídeo; vídeos; galería; ampliar; nombre
    correo electrónico; web; normas de participación; newsletter; política; economía; deportes; cultura; opinión; internacional`,
  boilerplateWithin: phrases`
    tu dirección de correo electrónico no será publicada; los campos obligatorios están marcados; todos los derechos reservados; suscríbete; regístrate; newsletter; política de privacidad; utilizamos cookies
    síguenos en; para comentar; descarga nuestra; haz clic; canal de whatsapp; prohibida la reproducción; este artículo; únete a`,
  pictureLabels: phrases`imagen; imágenes; foto; fotos; ampliar; ampliar foto; ampliar imagen; ver imagen; ver foto; ver fotos; galería; fotogalería; ver galería; pie de foto; pantalla completa`,
  relatedLabels: phrases`
    lea también; lee también; leer también; ver también; vea también; te puede interesar; también te puede interesar; más información; relacionado; noticia relacionada; noticias relacionadas; no te pierdas; puedes leer; además; lee más; te recomendamos`,
  authorLeads: phrases`por; escrito por; texto de; texto; un reportaje de; redacción`,
  editorLeads: phrases`editado por; edición de`,
  translatorLeads: phrases`traducido por; traducción; traducción de`,
  creditLeads: phrases`foto; fotos; foto de; fotografía; fotografía de; imagen; imagen de; crédito; créditos; fuente; ilustración; cortesía; cortesía de; foto cortesía`,
  creditNotes: [
    phrases`archive; archivo; foto de archivo; imagen de archivo`,
    phrases`courtesy; cortesía; cedida`,
  ],
  correctionLeads: phrases`fe de errores; fe de erratas; corrección; rectificación; una versión anterior de; en una versión anterior; una primera versión de; este artículo ha sido corregido`,
  clarificationLeads: phrases`aclaración; precisión`,
  retractionLeads: phrases`retractación`,
  months: words`enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb mar abr may jun jul ago sep oct nov dic`,
  weekdays: words`lunes martes miércoles jueves viernes sábado domingo`,
  dateWords: phrases`publicado; actualizado; actualizada; creado; el; a; las; la; de; del; h; hora; horas; hace; minutos; min; lectura; hoy; ayer; última; actualización; cet; fecha`,
  roles: words`
    presidente presidenta expresidente vicepresidente vicepresidenta ministro ministra exministro primer primera canciller secretario secretaria senador senadora diputado diputada eurodiputado alcalde alcaldesa gobernador
    gobernadora embajador embajadora portavoz vocero vocera jefe jefa director directora fundador fundadora cofundador consejero consejera delegado delegada comisario general coronel capitán fiscal juez jueza
    abogado abogada profesor profesora investigador investigadora economista historiador historiadora politólogo sociólogo psicólogo médico médica analista experto experta periodista reportero escritor escritora
    autor autora actor actriz director cantante músico artista fotógrafo fotógrafa entrenador entrenadora seleccionador jugador jugadora delantero portero campeón campeona rey reina príncipe princesa papa cardenal
    obispo activista miembro candidato candidata líder dirigente empresario empresaria concejal concejala responsable`,
  roleModifiers: words`ex actual nuevo nueva antiguo antigua entonces vice primer primera`,
  roleLinks: words`de del la el los las y para en`,
  honorifics: words`don doña señor señora sr sra dr dra fray`,
  said: words`
    dijo dice afirmó afirma aseguró asegura explicó explica señaló señala añadió añade declaró declara indicó indica anunció anuncia destacó destaca recordó recuerda apuntó apunta sostuvo sostiene contó cuenta
    advirtió advierte lamentó reconoció subrayó concluyó escribió manifestó comentó según`,
  reader: words`usted su sus tu`,
  firstPerson: words`yo mi nosotros nuestro nuestra`,
  imperatives: words`leer ver suscríbete siga sigue lee lea mira descubre`,
  articles: words`el la los las un una su sus`,
  placePrepositions: words`en desde hasta hacia cerca`,
  functionWords: words`
    el la los las un una del y que en por con para se su no lo es como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni
    contra otros ese eso ante ellos esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algo nosotros tras según aunque además así hoy ayer al a de
    cada mientras después ahora entonces luego si solo sólo tan`,
  adjectives: words`
    español española estadounidense ruso rusa ucraniano ucraniana alemán alemana francés francesa británico británica italiano italiana argentino argentina mexicano mexicana colombiano colombiana venezolano venezolana
    chileno chilena peruano peruana brasileño brasileña cubano cubana israelí iraní chino china europeo europea general ejecutivo ejecutiva adjunto adjunta nacional regional socialista popular`,
}
