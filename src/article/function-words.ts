/**
 * The commonest function words of languages in Latin script, twenty or so for each, as they head the frequency lists of
 * the Leipzig Corpora Collection. Words that English also uses as common words (`die`, `in`, `man`, `has`, `as`, `on`) are
 * left out of the other lists, so that they cannot speak against English.
 */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in is was that for it with as his he on be at by had not are but from or have an they which were said its who will',
  ),
  de: words(
    'der und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach wird bei einer um',
  ),
  fr: words(
    'le la les de des et du une est que dans qui pour pas au sur par plus avec ce il sont aux ses mais comme été cette elle',
  ),
  es: words('el la los de las que y en un una por con para del se su al lo es más como pero sus fue este ha también'),
  it: words(
    'il di che la e un della per una del con non sono le gli dei alla nel più anche dal delle è si al ha questo',
  ),
  pt: words('o que e da em um para é com não uma os no se na por mais dos ao das foi são pelo seu sua também'),
  nl: words(
    'de het een van en dat op te zijn met voor niet aan er om ook als bij uit maar heeft naar deze worden wordt',
  ),
  sv: words('och att det som en på är av för med den till inte har de ett om från men var också efter vid kan'),
  da: words('og det at en af til på som er den med de ikke der et har om var fra ved efter også blev kan'),
  nb: words('og det som på en av er til med at har de den ikke et om fra var også ble etter ved seg kan'),
  fi: words('ja on että ei se oli hän mutta ovat joka sen kun myös niin mukaan ole kuin tai jo vuoden sekä'),
  pl: words('w i na z się nie że do to o jest jak po za od przez dla ale są był może tego jego tym'),
  cs: words('a v se na je že z s do to o k i po za by ve jsem jeho podle pro jako který jsou byl také'),
  hu: words('a az és hogy nem egy is ez meg csak már volt mint el még szerint van ha után vagy pedig'),
  ro: words('de și în a la cu pe din care nu că o un pentru mai este sa fost au prin sunt dar lui'),
  tr: words('ve bir bu da için de ile olarak çok daha olan gibi sonra kadar ise ancak dedi değil oldu göre'),
  id: words('yang dan di dari ini itu untuk dengan tidak dalam pada akan juga adalah karena oleh ke tersebut kata'),
  vi: words('của và là có cho không được trong các một người với những khi đã này đến ra về'),
};

function words(line: string): readonly string[] {
  return line.split(' ');
}
