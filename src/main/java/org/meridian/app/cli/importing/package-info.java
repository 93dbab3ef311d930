/** The verb that reads files of a person's own. */
package org.meridian.app.cli.importing;
