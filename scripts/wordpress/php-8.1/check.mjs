/**
 * `node check.mjs FILE…`: what PHP 8.1 itself says of files, whatever PHP this machine has. It is PHP 8.1 compiled to WebAssembly. Prints
 * `{version, problems, functions}` as JSON: what its `php -l` complains of, and functions that are called and that it does not have.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-1';
import { PHP, loadPHPRuntime } from '@php-wasm/universal';

const loader = await getPHPLoaderModule();
const startPhp = async () => new PHP(await loadPHPRuntime(loader));

/** A command line ends the PHP it runs in. */
async function lint(file) {
  const php = await startPhp();
  const path = `/tmp/${basename(file)}`;
  php.writeFile(path, readFileSync(file));
  const answer = await php.cli(['php', '-l', path]);
  const output = await answer.stdoutText;
  return (await answer.exitCode) === 0 ? [] : [output.trim()];
}

/** Functions that are called in files, by their bare name, and that neither the files nor PHP have. */
const UNKNOWN_CALLS = `<?php
$called = $defined = array();
foreach ( glob( '/code/*.php' ) as $file ) {
  $tokens = array_values( array_filter( PhpToken::tokenize( file_get_contents( $file ) ), fn ( $token ) => ! $token->isIgnorable() ) );
  foreach ( $tokens as $index => $token ) {
    if ( ! $token->is( array( T_STRING, T_NAME_FULLY_QUALIFIED ) ) || ! ( $tokens[ $index + 1 ] ?? null )?->is( '(' ) ) continue;
    $before = $tokens[ $index - 1 ];
    if ( $before->is( T_FUNCTION ) ) $defined[] = $token->text;
    elseif ( ! $before->is( array( T_OBJECT_OPERATOR, T_NULLSAFE_OBJECT_OPERATOR, T_DOUBLE_COLON, T_NEW ) ) ) $called[] = ltrim( $token->text, '\\\\' );
  }
}
$unknown = array_filter( array_diff( $called, $defined ), fn ( $name ) => ! function_exists( $name ) );
echo json_encode( array( 'version' => PHP_VERSION, 'functions' => array_values( array_unique( $unknown ) ) ) );`;

async function askForFunctions(files) {
  const php = await startPhp();
  php.mkdir('/code');
  files.forEach((file, index) => php.writeFile(`/code/${index}.php`, readFileSync(file)));
  const { text } = await php.run({ code: UNKNOWN_CALLS });
  return JSON.parse(text);
}

const files = process.argv.slice(2);
const problems = [];
for (const file of files) problems.push(...(await lint(file)));
console.log(JSON.stringify({ ...(await askForFunctions(files)), problems }));
process.exit(0);
