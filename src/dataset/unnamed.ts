/** Source of a report whose speaker the article does not name ("reportedly"). */
export const unnamed = 'unnamed';
