/** The strongest pathways as a table: filtered, sorted, with the parts of each score. */
package org.meridian.ui.links;
