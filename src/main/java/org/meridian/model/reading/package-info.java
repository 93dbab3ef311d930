/** What reading can find wrong, from the reader to the dialog. */
package org.meridian.model.reading;
