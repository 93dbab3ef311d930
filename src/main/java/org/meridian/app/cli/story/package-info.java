/** The verb {@code story}: checks and exports stories. */
package org.meridian.app.cli.story;
