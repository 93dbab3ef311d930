/** The builder of queries: conditions on cities as rows of controls, and the cities they mean. */
package org.meridian.ui.query;
