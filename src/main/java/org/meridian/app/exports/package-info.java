/** What the window writes, by the writers that verbs use. */
package org.meridian.app.exports;
