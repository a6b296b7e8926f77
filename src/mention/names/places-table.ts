import type { WordForms } from '../../language/index.js'

/**
 * Names of places beside CLDR's, reviewed by hand: every form counts in every language, since texts keep foreign ones.
 * Cities and regions that languages call by names of their own and CLDR lists nowhere, and places that are told apart by
 * politics or time (both stand in good texts).
 */
export const morePlaces: WordForms = `
  city Kremlin: Kremlin Kreml Кремль Кремлин | city Kiev: Kyiv Kyjiw Kyïv Kijów Kiev Kiew Kyjev Kijev Kijew Київ Киев |
  city Kharkiv: Kharkiv Kharkov Charkiw Charkow Charkiv Charkov Charków Harkiv Járkov Харків Харьков |
  city Lviv: Lviv Lvov Lwiw Lemberg Lwów Львів Львов | city Odesa: Odesa Odessa Oděsa Одеса Одесса |
  city Mykolaiv: Mykolaiv Mykolajiw Mykolajiv Nikolaev Миколаїв Николаев |
  city Chernobyl: Chornobyl Chernobyl Tschornobyl Tschernobyl Tchernobyl Černobyl Čornobyl Czarnobyl Чорнобиль Чернобыль |
  region Crimea: Crimea Krim Crimée Krym Крим Крым | region Siberia: Siberia Sibirien Sibérie Syberia Sibiř Sibir Сибір Сибирь |
  city Brussels: Brussel ब्रसेल्स | city Helsinki: Helsinki Helsingfors | city Kyoto: Kyoto Kioto Kjóto Kýótó Quioto Киото Кіото Кјото |
  city Frankfurt: Frankfurt Francfort Fráncfort Francoforte Франкфурт | city Hanover: Hannover Hanover Hanovre Ганновер |
  city Munich: Munich München Múnich Monachium Mnichov Мюнхен | city Cologne: Cologne Köln Colonia Kolonia Кельн Кёльн |
  city Nuremberg: Nuremberg Nürnberg Norymberga Norimberk Нюрнберг | city Mainz: Mainz Mayence Moguncja Mohuč Майнц |
  city Trier: Trier Trèves Trewir Trevír Трир Трір | city Aachen: Aachen Akwizgran Cáchy Аахен |
  city Regensburg: Regensburg Ratisbonne Ratyzbona Řezno Регенсбург | city Dresden: Dresden Dresde Drezno Drážďany Дрезден |
  city Leipzig: Leipzig Lipsk Lipsko Лейпциг Ляйпциг | city Hamburg: Hamburg Hambourg Hamburgo Гамбург |
  city Bremen: Bremen Brême Brema Brémy Бремен | city Strasbourg: Strasbourg Straßburg Strasburg Štrasburk Estrasburgo Страсбург |
  city Basel: Basel Bâle Basilea Bazylea Basilej Базель | city Geneva: Geneva Genève Genf Ginebra Genewa Ženeva Женева |
  city Bern: Bern Berne Berna Берн | city Milan: Milan Mailand Milano Milán Mediolan Милан Мілан |
  city Florence: Florence Florenz Firenze Florencia Florencja Florencie Флоренция Флоренція |
  city Venice: Venice Venedig Venezia Venise Venecia Wenecja Benátky Венеция Венеція |
  city Naples: Naples Neapel Napoli Nápoles Neapol Неаполь | city Turin: Turin Torino Turín Turyn Турин |
  city Genoa: Genoa Genua Genova Gênes Génova Janov Генуя | city Antwerp: Antwerp Antwerpen Anvers Amberes Antwerpia Antverpy Антверпен |
  city Ghent: Ghent Gent Gand Gante Гент | city Bruges: Bruges Brügge Brujas Brugia Брюгге |
  city Gothenburg: Gothenburg Göteborg Gotemburgo Гетеборг Гётеборг | city Krakow: Krakow Kraków Krakau Cracovie Cracovia Krakov Краків Краков |
  city Gdansk: Gdańsk Gdansk Danzig Dantzig Гданськ Гданьск | city Wroclaw: Wrocław Wroclaw Breslau Vratislav Вроцлав |
  city Thessaloniki: Thessaloniki Saloniki Salonique Salónica Soluň Solun Салоники Салоніки |
  city Mecca: Mecca Mekka Mecque Мекка | city Bethlehem: Bethlehem Betlehem Bethléem Вифлеем Віфлеєм |
  river Rhine: Rhine Rhein Rhin Rin Reno Ren Rýn Рейн | river Danube: Danube Donau Danubio Dunaj Dunav Дунай |
  river Moselle: Moselle Mosel Mosela Мозель | river Elbe: Elbe Elba Łaba Labe Laba Эльба Ельба | river Thames: Thames Themse Tamise Támesis Tamiza Temže Темза |
  region Bavaria: Bavaria Bayern Bavière Baviera Bawaria Bavorsko Бавария Баварія | region Saxony: Saxony Sachsen Saxe Sajonia Saksonia Sasko Саксония Саксонія |
  region Hesse: Hesse Hessen Hesja Hesensko Гессен | region Brittany: Brittany Bretagne Bretaña Bretaň Бретань |
  region Normandy: Normandy Normandie Normandía Normandia Нормандия Нормандія |
  region Catalonia: Catalonia Katalonien Catalogne Cataluña Katalonia Katalánsko Каталония Каталонія |
  region Scotland: Scotland Scottish Schottland Écosse Escocia Szkocja Skotsko Škotska Skotland Шотландия Шотландія |
  region England: England English Angleterre Inglaterra Anglia Anglie Engleska Англия Англія |
  region Wales: Wales Welsh Galles Gales Walia Уэльс Уельс`

/** Peoples, and adjectives of a territory, that do not begin as CLDR's name of it does. */
export const peoples: WordForms = `
  GB: British Briton Britons Britain Brite Briten Großbritannien Britannique Britanniques Británico Británie Britanie Britové Brytyjczycy Британія Британия Британцы Британці Bretar Breski |
  US: America American Americans Amerika Amerikaner Amerikanerin Amérique Américain Américains Américaine América Americano Ameryka Америка Американцы Американці Američan Američané Bandaríski Bandaríkjamenn |
  ES: Spain Spanish Spaniard Spaniards | FR: France French Frenchman Frankreich Franzose Franzosen Französin Français Francouzi |
  NL: Dutch Dutchman Holland Hollande Holanda Holandia Holandsko Nizozemsko Голландия Голландія Hollendingar |
  CH: Swiss Schweizer Suisses Suizo Švýcaři Svisslendingar | DK: Denmark Danish Danes Danois | PL: Poland Polish Poles Polen Polacy Poláci |
  FI: Finland Finnish Finns Finnen | IE: Ireland Irish Irishman Iren Irlandais | DE: Germany German Germans Deutsche Deutschen Allemand Allemands Allemagne Niemcy Němci Немцы Німці Þjóðverjar |
  TR: Turkey Turkish Turk Turks Türken Turcs Turci Turaka Turcima Tyrkir Турки | TH: Thailand Thai | PH: Philippines Filipino Filipinos | IL: Israeli Israelis | GR: Greece Greek Greeks Griechen Grecs Řekové`
