/** How a file that is imported is written, and places in it. */
package org.meridian.model.importing.form;
