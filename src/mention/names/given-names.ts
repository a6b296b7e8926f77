import { expandForms, expandKeyedForms, type WordForms } from '../../language/index.js'
import { skeleton } from './skeleton.js'

/** Given names that are one name in several languages, so that a translator may write any; in Latin letters, since they are compared by sound. */
const givenNames: WordForms = `
  Volodymyr Vladimir Wladimir Waldemar | Oleksandr Aleksandr Alexander Alexandre Alejandro Alessandro Sasha Sascha |
  Oleksii Alexei Aleksei Alexis | Mykola Nikolai Nicholas Nicolas Nikolaus Mikolaj | Mykhailo Mikhail Michail Michael Michel Miguel Michal |
  Serhii Sergei Serge Sergio | Andrii Andrei Andrew Andreas Andrzej Andre | Dmytro Dmitri Dmitry Dimitri | Yevhen Evgeny Eugene Eugen |
  Petro Petr Peter Pierre Pedro Piotr Pietro | Pavlo Pavel Paul Pablo Pawel Paolo | Ivan John Johann Jean Zhan Juan Jan Giovanni Ioan |
  Yurii Yuri George Georg Georges Zhorzh Jorge Jerzy Georgi Heorhii | Viktor Victor | Olena Elena Helena Helen Helene | Olha Olga |
  Kateryna Ekaterina Katherine Catherine Katharina Katarzyna | Mariia Maria Mary Marie | Hanna Anna Anne Ann | Iryna Irina Irene |
  Yosyp Iosif Joseph Jose Josef Giuseppe | Stepan Stefan Stephen Steven Etienne Esteban | Fedir Fyodor Theodore Theodor |
  Oleh Oleg | Ihor Igor | Kostiantyn Konstantin Constantine | Vasyl Vasily Basil | Yakiv Yakov Jacob James Jakob Jacques Zhak |
  Tymofii Timofei Timothy | Matvii Matvei Matthew Matthias Matthieu Mateusz | Danylo Daniil Daniel | Illia Ilya Elijah Elias |
  Mohammed Muhammad Mohamed Mohamad Mehmet | Yusuf Youssef Joseph | Ibrahim Abraham | Charles Karl Carlos Karel Karol Carl |
  William Wilhelm Guillaume Guillermo Vilem | Henry Heinrich Henri Enrique | Louis Ludwig Luis Ludwik | Francis Franz Francois Francisco Franciszek |
  Philip Philippe Philipp Felipe Filip | Frederick Friedrich Frederic Federico | Lawrence Laurent Lorenz Lorenzo`

/** Given names that are not said as they are spelt, with what other scripts write down: `key: sound`. */
const spokenNames: WordForms = `
  michael: maikl | james: dzheims | john: dzhon | jack: dzhek | jane: dzhein | joe: dzho | sean: shon | hugh: hiu | kate: keit |
  isaac: aizek | miles: mailz | eugene: iudzhin | ian: ien | geoffrey: dzhefri | leigh: li | jorge: horhe | juan: huan | joão: zhuan |
  javier: havier | guillaume: giiom | françois: fransua | jean: zhan dzhin | thierry: tieri | giorgia: dzhordzha | giacomo: dzhakomo`

const spoken: ReadonlyMap<string, readonly string[]> = expandKeyedForms(spokenNames)

/**
 * How a given name in lower case is said, in Latin letters, where its spelling tells too little of it; empty for all others.
 *
 * @example
 * spokenForms('michael') // => ['maikl']
 */
export function spokenForms(key: string): readonly string[] {
  return spoken.get(key) ?? []
}

const groups: ReadonlyMap<string, readonly number[]> = collected()

function collected(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>()
  expandForms(givenNames).forEach((names, group) => {
    for (const name of names) {
      const sound = skeleton(name.toLowerCase())
      // A vowel at the end changes with the case (`Саша`, `Сашей`).
      for (const form of sound.length > 3 ? new Set([sound, sound.replace(/[aeiou]$/u, '')]) : [sound])
        map.set(form, [...(map.get(form) ?? []), group])
    }
  })
  return map
}

/**
 * Whether two words are the same given name in two languages.
 *
 * @example
 * isSameGivenName('володимир', 'vladimir') // => true
 */
export function isSameGivenName(one: string, other: string): boolean {
  const theirs = groupsOf(other)
  return theirs.length > 0 && groupsOf(one).some((group) => theirs.includes(group))
}

/** The groups of a word, an ending of up to three letters left aside. */
function groupsOf(word: string): readonly number[] {
  const sound = skeleton(word)
  for (let cut = 0; cut <= 3 && sound.length - cut >= 3; cut++) {
    const found = groups.get(cut === 0 ? sound : sound.slice(0, -cut))
    if (found !== undefined) return found
  }
  return []
}
