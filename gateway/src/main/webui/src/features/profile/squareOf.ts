const side = 512;

/** The middle of a picture as a small square JPEG, the right way up; fails for what the browser cannot show. */
export async function squareOf(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, side, side);
  const shown = Math.min(picture.width, picture.height);
  const left = (picture.width - shown) / 2;
  const top = (picture.height - shown) / 2;
  pen.drawImage(picture, left, top, shown, shown, 0, 0, side, side);
  picture.close();
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/jpeg', 0.9),
  );
}
