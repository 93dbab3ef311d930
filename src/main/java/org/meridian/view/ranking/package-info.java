/** The ranking of cities as a table, before anything is drawn. */
package org.meridian.view.ranking;
