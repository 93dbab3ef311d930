/** What an indicator is called, where its values come from and how they are read. */
package org.meridian.model.indicator;
