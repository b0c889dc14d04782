/**
 * What is wrong with a bank, where, and what to do: findings, their codes, and how they are written out.
 * Pure; it reads no files, judges nothing, and knows no YAML.
 */
@NullMarked
package lectern.bank.finding;

import org.jspecify.annotations.NullMarked;
