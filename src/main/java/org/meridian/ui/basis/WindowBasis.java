package org.meridian.ui.basis;

import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/**
 * What every part of the window works with.
 *
 * @param explorer what is shown
 * @param messages words
 * @param background runs what takes time
 */
public record WindowBasis(Explorer explorer, LiveMessages messages, Background background) {}
