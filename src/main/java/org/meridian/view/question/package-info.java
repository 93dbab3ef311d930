/**
 * What an audience is likely to ask of a step of a story, and the answers: found beforehand by
 * working the changed scenarios out, ordered by how much each would change.
 */
package org.meridian.view.question;
