package org.meridian.io.importing.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * In which character set a text seems to be.
 *
 * @param charset what it is decoded by
 * @param name as reports write it
 * @param bomBytes how long the byte order mark is, 0 for none
 * @param sure how sure that is
 * @param others names of other sets that the bytes fit, the likeliest first
 */
public record EncodingGuess(
    Charset charset, String name, int bomBytes, Surety sure, List<String> others) {

  /** How sure a guess is. */
  public enum Surety {
    /** A mark, strict UTF-8 or plain ASCII says so. */
    CERTAIN,
    /** The letters make sense in this set and in no other. */
    LIKELY,
    /** Too few letters, or several sets make sense: to be asked. */
    OPEN
  }

  /** Copies the names. */
  public EncodingGuess {
    others = List.copyOf(others);
  }

  /** A set that a mark or the rules of the set prove. */
  static EncodingGuess certain(Charset charset, int bomBytes) {
    return new EncodingGuess(charset, charset.name(), bomBytes, Surety.CERTAIN, List.of());
  }
}
