/** Stories in files, read whole or with every fault and its line. */
package org.meridian.io.story;
