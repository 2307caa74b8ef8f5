filedesc://crawl.arc 192.0.2.1 20260203040506 text/plain 68
1 0 samples
URL IP-address Archive-date Content-type Archive-length

https://news.example.cn/dump.txt 192.0.2.1 20260203040506 text/plain 203
HTTP/1.1 200 OK
Content-Type: text/plain;charset=UTF-8

首页> 社会 > 正文
河堤加固工程提前完工
来源:江城晚报 2026-02-03 09:10
汛期之前，三公里河堤全部加固完毕。

https://news.example.cn/gbk.html 192.0.2.1 20260203040506 text/html 269
HTTP/1.1 200 OK
Content-Type: text/html;charset=GBK

<!DOCTYPE html>
<html><head><meta charset="gbk"><title>ɽ��ͨ��ҹ�೵</title></head>
<body><h1>ɽ��ͨ��ҹ�೵</h1>
<p>ĩ�೵�����������Ƴٵ��ŵ�룬���Ǵ򹤵��˿��Ե���������</p>
<p>���ǵڶ��Ρ�</p></body></html>

https://news.example.cn/index.php 192.0.2.1 20260203040506 text/html 315
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>图书馆周末延长开放</title></head>
<body><h1>图书馆周末延长开放</h1>
<p>读者可以一直坐到晚上十点，座位在手机上预约。</p>
<p>这是第二段。</p></body></html>

https://news.example.cn/noext 192.0.2.1 20260203040506 text/html 306
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>渔港新添十二条船</title></head>
<body><h1>渔港新添十二条船</h1>
<p>新船都装了北斗终端，出海的位置岸上看得见。</p>
<p>这是第二段。</p></body></html>

https://news.example.cn/%E6%97%A7%E9%97%BB/big5.shtml 192.0.2.1 20260203040506 text/html 255
HTTP/1.1 200 OK
Content-Type: text/html;charset=Big5

<!DOCTYPE html>
<html><head><meta charset="big5"><title>�ѵ��µ����</title></head>
<body><h1>�ѵ��µ����</h1>
<p>����O�@���@���s�F���A�צn�H��ӭ�˸˦^�h�C</p>
<p>�o�O�ĤG�q�C</p></body></html>

https://news.example.cn/%E8%A6%81%E9%97%BB/%E7%94%B2.html 192.0.2.1 20260203040506 text/html 319
HTTP/1.1 200 OK
Content-Type: text/html;charset=UTF-8

<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>苗圃里的第三代人</title></head>
<body><h1>苗圃里的第三代人</h1>
<p>祖父种下的树苗，如今由孙女来剪枝。=3D 这一行有等号。</p>
<p>这是第二段。</p></body></html>

