package org.meridian.view.map.options;

/** How links that lie over each other are joined. */
public enum LinkBlend {
  /** One over the other up to 20,000 links, density above. */
  AUTO,
  /** One over the other, the strongest on top. */
  OVER,
  /** Added up and shown as density. */
  DENSITY
}
