/** How fast stories are shown, flown over and handed out. */
package org.meridian.app.bench.story;
