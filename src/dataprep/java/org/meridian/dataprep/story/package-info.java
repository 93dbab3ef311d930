/** The stories that ship, with their figures taken from the datasets that do. */
package org.meridian.dataprep.story;
