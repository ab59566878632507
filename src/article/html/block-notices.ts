/** Longer blocks are sentences of the article that happen to begin so. */
const longest = 220;

/** Blocks that are nothing but this. */
const labels = labelled(
  `advertisement|advertising|sponsored|sponsored content|promoted|promoted content|paid content|anzeige|publicité|publicidad|pubblicità|werbung`,
  `related|related (?:articles?|stories|story|content|news|coverage|links?|posts?|topics?|reading)|recommended|recommended (?:for you|stories|reading|articles|videos)`,
  `more (?:on this|on this story|stories|coverage|news)|most (?:read|popular|viewed)|in (?:this|other) (?:story|news)|explore more|keep reading|continue reading|further reading|up next`,
  `you (?:may|might) (?:also )?like|don[’']t miss|read more|read next|see more|load more|show more|trending|latest news|top stories|also from this source`,
  `share|share this(?: article| story| page)?|share full article|comments?|\\d+ (?:comments?|shares|likes|réactions?|commentaires?|kommentare|comentarios)|leave a (?:comment|reply)`,
  `join the (?:conversation|discussion)|post a comment|(?:view|show|read) (?:all )?comments|print(?: this)?(?: article| page| story)?|email(?: this)?|copy link|tweet|facebook|twitter|whatsapp|linkedin`,
  `reddit|pinterest|telegram|instagram|youtube|save|bookmark|play|listen|watch|close|expand|collapse|menu|search|home|back|next|previous|loading|donate|donate now|subscribe|subscribe now|sign up`,
  `sign up now|log in|login|sign in|register|register now|newsletter|newsletters|follow|follow us|get the app|all rights reserved|back to top|top of page|text size|hide caption|toggle caption`,
  `enlarge this image|view (?:image|gallery|photos) (?:in )?full ?screen|(?:image )?\\d+ of \\d+|page \\d+ of \\d+|list of \\d+ items|list \\d+ of \\d+|end of list|updated|getty images|topics?|tags?|categories`,
  `\\d+ ?min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,30}|skip to .{1,40}|jump to .{1,40}|(?:next|previous) (?:article|post|story|page)|what do you think\\?|enjoying this\\?|want more\\?`,
);

/** How blocks begin that lead to other articles. */
const links = beginning(
  `read more\\s?[:|]|read (?:also|next)\\s?[:|]?|read the full|also read|see also|related(?: \\w+)?\\s?:|more (?:on|from|in)\\b[^.]{0,60}:?$|watch\\s?:|listen\\s?:|watch now|in pictures\\s?:|video\\s?:|photos?\\s?:|gallery\\s?:|podcast\\s?:`,
  `live updates\\s?:|opinion\\s?:\\s|explainer\\s?:\\s|fact check\\s?:\\s|[àa] lire (?:aussi|également)|lire (?:aussi|la suite)|lisez aussi|voir aussi|sur le même sujet|mehr zum thema|lesen sie (?:auch|mehr|hierzu)|auch interessant`,
  `siehe auch|weiterlesen|lee también|leer más|ver también|te puede interesar|más información|leggi anche|leia (?:também|mais)|lees ook|läs också|les også|læs også|читайте также`,
);

/** How blocks begin that ask readers for something. */
const requests = beginning(
  `(?:story|article) continues? (?:below|after)|continue reading (?:below|after)|skip (?:past )?(?:advertisement|newsletter|ad\\b)|after newsletter promotion|sign up (?:for|to|here|now|today)\\b|subscribe (?:to|now|for|here|today)\\b`,
  `get (?:our|the|breaking|unlimited|more)\\b[^.]{0,60}\\b(?:newsletter|inbox|app|updates|alerts|e-?mail)|get\\b[^.]{0,60}\\bon (?:twitter|facebook)|get the latest\\b|join our (?:newsletter|mailing|community|whatsapp|telegram)`,
  `follow us\\b|follow @|follow\\b[^.]{0,60}\\bon (?:twitter|facebook|instagram|x|threads|bluesky|linkedin)\\b|like us on|download (?:our|the)\\b[^.]{0,40}\\bapp\\b|support (?:our|independent|local) journalism`,
  `become a (?:member|subscriber)\\b[^.]{0,60}[.!]?$|already a subscriber|click here to|tap here to|register (?:now|for free)\\b|start your (?:free )?(?:trial|subscription)|create (?:a|an|your) (?:free )?account`,
  `thank(?:s| you) for (?:reading|registering|signing|subscribing)|by (?:signing up|subscribing|clicking)\\b|please check your email|have (?:a|you got a) (?:tip|story)\\b|do you have (?:a|any) (?:tip|information|story)\\b`,
  `got a (?:tip|story)\\b|read or share this|share (?:this|on|via)\\b[^.]{0,60}$|["“]?questions\\? comments\\?|enable javascript|please enable|your browser|we use cookies|this site uses cookies|an error occurred|we['’]re sorry but`,
);

/** How blocks begin that say whose text or picture it is, and when it was made. */
const rights = beginning(
  `©|\\(c\\)\\s|copyright\\s*(?:©|\\(c\\)|\\d{4}|by\\b)|all rights reserved|this (?:article|story|material|report) (?:was (?:originally|first) published|may not be (?:published|reproduced)|originally appeared)|reprinted (?:with|by)`,
  `reuse this content|republish (?:this|our)|our standards\\s?:|(?:photo(?:graph)?s?|image|picture) (?:by|credit|courtesy|source)\\b[^.]{0,80}\\.?$|\\((?:photo|image)\\s?:|\\(?(?:ap|file) photo\\b|source\\s?:\\s*[^.]{0,60}$`,
  `quelle\\s?:|foto\\s?:|topics?\\s?:|tags?\\s?:|filed under|categor(?:y|ies)\\s?:|a version of this article|more about\\b[^.]{0,80}$|originally published|the post\\b.{0,200}\\b(?:appeared first|first appeared) on\\b`,
  `order reprints|\\(?(?:additional )?(?:reporting|writing|editing) by\\b|publié le \\d|mis à jour le \\d|veröffentlicht am \\d|translated by\\b[^.]{0,60}$|this (?:video|content|embed) (?:is not|is un|can[’']?t|cannot)`,
);

/**
 * Whether **text**, a block, is told by its words not to be of the article: a label, a link to something else, a request to readers,
 * a note of rights, or no words at all. A sentence that is lost weighs more than a notice that stays: short words count only when they
 * are the whole block.
 */
export function isNotice(text: string): boolean {
  if (text.length > longest) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return [labels, links, requests, rights].some((pattern) => pattern.test(text));
}

function labelled(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})\\s*[:.…»›→]*$`, 'iu');
}

function beginning(...alternatives: readonly string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`, 'iu');
}
