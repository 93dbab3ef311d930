/** The cities of the world with their other and former names, for names that no dataset lists. */
package org.meridian.io.importing.gazetteer;
