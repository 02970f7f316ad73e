<#macro emailLayout>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
</head>
<body style="margin:0;padding:24px 12px;background:#f1f2f4;color:#1d212a;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif">
  <div style="max-width:560px;margin:0 auto">
    <div style="padding:0 8px 12px;font-weight:700;font-size:18px;color:#3554d1">Parley</div>
    <div style="background:#ffffff;color:#1d212a;border:1px solid #e6e8eb;border-radius:8px;padding:24px"><#nested></div>
  </div>
</body>
</html>
</#macro>
