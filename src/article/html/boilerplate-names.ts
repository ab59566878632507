/**
 * Names that mark what is not the article, as words of class, id and component names (`classWords`), by kind. They come from the
 * systems that most newspapers run on and from the lists of Readability and trafilatura; a name stands here when it means
 * the same on many sites.
 */
export const boilerplateNames = {
  pictures: words(`
    caption captions thumbcaption thumbinner figcaption imagecaption cutline photo-credit credit credits photocredit image-credit
    media-credit image-attribution copyright gallery slideshow carousel lightbox bildunterschrift legende video videos player
    video-player jwplayer podcast podcasts audio audio-player listen inline-image media-caption asset-caption photo-info asset-photo
    article-image featured-image lead-image story-image
  `),
  people: words(`
    byline bylines by-author author authors bio bios vcard contributor contributors reporter signature autor autoren auteur auteurs
    tagline asset-tagline writer-info about-the-writer
  `),
  dates: words(`
    dateline timestamp post-date entry-date published-date publish-date published-dates pubdate date datetime meta-date date-header last-updated updated
    last-modified article-dates reading-time read-time time-to-read submitted posted-on dateline-container
  `),
  heads: words(`
    meta metadata article-info post-info article-info-block kicker eyebrow breadcrumb breadcrumbs subtitle standfirst dek deck
    article-subhead article-header post-header entry-header node-header story-header news-header content-header page-header headline post-title
    entry-title article-title page-title story-title synopsis headline-block byline-block metadata-block article-summary
  `),
  promotion: words(`
    newsletter newsletters signup sign-up subscribe subscription subscriptions paywall regwall barrier piano donate donation donations membership
    promo promos promotion promoted cta call-to-action app-download appeal support-us mailchimp mc-embed-signup optin opt-in plea
    contribute inbox email-signup abo abonnement marketing reader-revenue epic callout house-ad tinypass upsell banner push-notification
    subscription-widget-wrap subscribe-widget offer offers
  `),
  advertising: words(`
    ad ads adv advert adverts advertisement advertisements advertising adsbygoogle adslot adunit adsense admz sponsor sponsored
    sponsor-message dfp outbrain taboola anzeige werbung publicite publicidad affiliate native-ad iqadtile advertorial revcontent
    zergnet inread skip-ad google-auto-placed
  `),
  others: words(`
    related relateds relatedposts relatedlinks recirc recirculation recommend recommended recommendation recommendations more-on
    more-stories more-from morefrom read-more readmore read-next readnext see-also also-read read-also most-read most-popular
    most-viewed popular trending latest-news latest-posts recent-posts recent-articles teaser teasers onward onwards up-next upnext
    next-article next-up post-navigation nav-links nav-below nav-single pager pagination prev-next post-nav links-block rich-link
    richlink bookmark-card embed-card link-card linkcard siblings suggested suggestions you-may-like you-might-also-like catcher
    interstitial-link inline-related story-links further-reading topic-list in-this-story keep-reading dont-miss portable-archive
    post-preview collection-rail card-list story-list storylist post-card infobox navbox toc table-of-contents page-promo page-list
    hub-peek hubpeek mehr-zum-thema series-nav editsection mw-editsection noprint no-print print-hide dontprint onwards-upper
    also-from story-tile wp-block-latest-posts homepage-articles crosslinks cross-links linkbox link-box inline-links
  `),
  sharing: words(`
    share shares sharing share-bar share-buttons share-tools sharedaddy social socials socialbar addtoany addthis a2a-kit follow
    follow-us toolbar article-tools print-button email-link bookmark likes like-button jp-like post-likes claps reactions rating
    ratings heateor shariff simplesocialbuttons social-bookmarks ssba essb button-wrapper buttons button
  `),
  talk: words(`
    comment comments commentlist disqus discussion respond replies responses conversation viafoura coral spotim livefyre kommentare
    commentaires comentarios feedback poll survey quiz
  `),
  embeds: words(`
    tweet tweets twitter-tweet twitter twitter-video instagram-media instagram tiktok-embed tiktok fb-post facebook-post
    reddit-embed embedly-card youtube telegram-post bluesky-embed mastodon-embed social-embed twitter-embed embed-twitter
    embed-instagram
  `),
  site: words(`
    cookie cookies consent gdpr onetrust masthead site-header site-footer site-nav navbar sidebar side-bar widget widgets
    footer skip-link skiplink skip-to login sign-in search-form modal popup pop-up overlay drawer menu nav navigation tags tag-list
    tags-links cat-links categories topics post-tags article-tags filed-under legal disclaimer post-footer entry-footer
    article-footer story-footer bottom-of-article visually-hidden visuallyhidden sr-only screen-reader-text screen-reader
    assistive-text is-hidden u-hidden a11y offscreen language-switcher weather stock-ticker jump-link report-error trust-project
    element-invisible contact-us alert-bar announcement announcement-bar breaking-news notification tooltip reprints licensing article-source submeta
  `),
  doubled: words(`
    pullquote pull-quote pullquotes pull-quotes wp-block-pullquote highlight-quote key-quote pulled-quote
  `),
} satisfies Readonly<Record<string, readonly string[]>>;

export type BoilerplateKind = keyof typeof boilerplateNames;

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}
