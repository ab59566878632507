/** Past forms and participles that do not end in -ed, and the auxiliaries of the past and the perfect. Lower case. */
export const irregularPasts: ReadonlySet<string> = new Set(
  (
    'was were had has have did arose awoke beat became become began begun bent bit bled blew blown bought bound bred ' +
    'broke broken brought built burnt came caught chose chosen clung crept dealt died drank drew drawn drove driven dug ' +
    'eaten ate fell fallen fed felt fled flew flown forbade forgot forgotten fought found froze frozen gave given gone went got gotten ' +
    'grew grown hanged heard held hid hidden hung kept knew known laid lain lay led left lent lost made meant met mistook paid ' +
    'quit ran rang risen rode rose said sang sank sat saw sawn seen sent shook shone shot shown shrank slain slept slid ' +
    'sold sought sowed spent split spoke spoken sprang spun stole stolen stood strode struck stuck swam swept swore sworn swung ' +
    'taken taught thought threw thrown told took tore torn understood undertook undergone underwent upheld upset withdrew ' +
    'withheld withstood woke won wore worn wound wove wrote written agreed freed guaranteed ' +
    'arisen awoken bore borne beaten bitten done drunk flung forbidden foresaw foreseen forgave forgiven knelt leapt lit mistaken oversaw overseen ' +
    'overtook overtaken overthrew overthrown proven rebuilt repaid rewrote rewritten misled overrode overridden resold retook retaken undid ridden rung ' +
    'shaken shrunk sung sunk sprung stung strove swum undertaken woken woven wept withdrawn'
  ).split(' '),
);
