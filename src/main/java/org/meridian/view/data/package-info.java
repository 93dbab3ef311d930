/** The values behind an index, city by city and indicator by indicator, before they are drawn. */
package org.meridian.view.data;
