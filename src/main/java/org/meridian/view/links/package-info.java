/** The links that a scenario shows, as a list, before anything is drawn. */
package org.meridian.view.links;
